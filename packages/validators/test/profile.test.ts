import { describe, expect, it } from 'vitest';
import { createValidator, type Finding, rules, SettingsError, validate } from '../src/index.ts';
import { profileOf } from '../src/profile/profile.ts';
import { formats } from './all-formats.ts';
import { newsroom, profileWith, shape, slot, typing } from './profiles/documents.ts';
import { extended } from './profiles/extended.ts';
import { document, small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;
const strict = profileWith((draft) => {
  shape(draft, 'Visit').required.push('place');
  shape(draft, 'Visit').properties.visitType = { $ref: '#/$defs/VisitType', enum: ['state', 'working'] };
});

describe('a profile', () => {
  it('finds nothing in what it asks for, and all of it without its rule', () => {
    const { records, ...header } = small;
    const right = {
      ...header,
      records: records.map((one) =>
        one === visit ? { ...visit, visitType: 'state', place: { country: 'NO' } } : one,
      ),
    };
    expect(validate(right, { profile: strict }).findings).toEqual([]);
    expect(validate(small, { profile: strict, config: { 'profile-followed': 'off' } }).findings).toEqual([]);
  });

  it('points to the value, or to the object that lacks one', () => {
    const { findings, valid, account } = validate(document, { profile: strict, file: 'a.json' });
    const lines = document.split('\n');
    const told = findings.map(({ place, pointer, params }) => [
      pointer,
      params.asks,
      lines[(place?.line ?? 0) - 1]?.trim(),
    ]);
    expect(told).toEqual([
      ['/records/2', 'property-required', '{'],
      ['/records/2/visitType', 'value-in-vocabulary', '"visitType": "private",'],
    ]);
    expect([valid, account.invalid]).toEqual([false, 1]);
    expect(findings[1]?.place).toMatchObject({ column: 20, endColumn: 29 });
  });

  it('may be graded, and is then no reason to call data invalid', () => {
    const graded = validate(small, { profile: strict, config: { 'profile-followed': 'warning' } });
    expect([graded.valid, graded.counts]).toEqual([true, { error: 0, warning: 2, note: 0 }]);
  });

  it('does not silence the rules of Chancery', () => {
    const late = { ...meeting, when: { start: '2025-06-02' } };
    const found = validate(
      { ...small, records: [source, organization, visit, late] },
      { profile: strict },
    ).findings;
    expect(found.map(({ rule }) => rule)).toContain('meeting-within-visit');
  });

  it('needs its rule', () => {
    const others = rules.filter(({ id }) => id !== 'profile-followed');
    expect(createValidator({ rules: others }).validate(small).valid).toBe(true);
    expect(() => createValidator({ rules: others, profile: strict })).toThrow(SettingsError);
  });

  it('is what it was when it was read', () => {
    const mine = profileWith((draft) => shape(draft, 'Visit').required.push('place'));
    const validator = createValidator({ profile: mine });
    shape(mine, 'Visit').required.push('topics');
    expect(validator.validate(small).counts.error).toBe(1);
  });

  it('mends what is surely misspelled', () => {
    const schema = {
      properties: { kind: { enum: ['formal', 'plain'] }, rank: { type: 'number' } },
      additionalProperties: false,
    };
    const { findings } = validate(extended({ kind: 'formel', rnak: 1 }), { profile: typing(schema) });
    expect(findings.map(({ fix }) => fix?.patch)).toEqual([
      [{ op: 'replace', path: `/records/2/extensions/${slot}/kind`, value: 'formal' }],
      [
        {
          op: 'move',
          from: `/records/2/extensions/${slot}/rnak`,
          path: `/records/2/extensions/${slot}/rank`,
        },
      ],
    ]);
  });

  it('offers no other word for one that Chancery knows', () => {
    const words = profileWith((draft) =>
      Object.assign(draft.$defs, { EventStatus: { enum: ['announced', 'confirmd'] } }),
    );
    const changed = { ...small, records: [source, { ...meeting, status: 'confirmed', partOf: undefined }] };
    const [found] = validate(JSON.stringify(changed), { profile: words }).findings.filter(isAsked);
    expect([found?.params.value, found?.params.suggestion, found?.fix]).toEqual([
      'confirmed',
      undefined,
      undefined,
    ]);
  });

  it('is named in every form of a report, and not where there is none', () => {
    for (const profile of [strict, undefined]) {
      const report = validate(document, { profile, file: 'a.json' });
      expect(report.summary.profile).toBe(profile && newsroom);
      for (const format of formats) {
        const text = [...format.write({ ...report, findings: [] }, context)].join('');
        expect([format.name, text.includes(newsroom)]).toEqual([format.name, profile !== undefined]);
      }
    }
  });

  it('that asks for nothing more finds nothing more', () => {
    const same = profileOf(profileWith(() => {}));
    expect(same.ofRecord('visit', {}, [])).toEqual([]);
    expect(same.ofHeader('ndjson', {}, [])).toEqual([]);
  });
});

const context = {
  tool: { name: 'chancery', version: '0' },
  rules,
  coloured: false,
  width: undefined,
  quiet: false,
  lines: () => undefined,
};

function isAsked({ rule }: Finding): boolean {
  return rule === 'profile-followed';
}
