import { describe, expect, it } from 'vitest';
import { createValidator, type Finding, rules, SettingsError, validate } from '../src/index.ts';
import { profileOf } from '../src/profile/profile.ts';
import { formats } from '../src/report/formats.ts';
import { type Draft, newsroom, profileWith, shape, slot, typing } from './profiles/documents.ts';
import { document, small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;
const strict = profileWith((draft) => {
  shape(draft, 'Visit').required.push('place');
  shape(draft, 'Visit').properties.visitType = { $ref: '#/$defs/VisitType', enum: ['state', 'working'] };
});

function extended(value: unknown): object {
  return { ...small, records: [source, organization, { ...visit, extensions: { [slot]: value } }, meeting] };
}

/** What a profile asks of an extension and is not met: where, by which rule, in which words. */
function asked(schema: unknown, value: unknown, more = {}): readonly string[] {
  const { findings } = validate(extended(value), { profile: typing(schema, more) });
  return findings.map(({ path = '', params, message }) => {
    const at = path.slice(`/extensions/${slot}`.length);
    return `${params.asks} at ${at}: ${message.replace(` So asks the profile ${newsroom}.`, '')}`;
  });
}

const link = { $ref: '#/$defs/A' };
const either = {
  oneOf: [
    { type: 'object', properties: { kind: { const: 'a' } }, required: ['kind', 'a'] },
    { type: 'object', properties: { kind: { const: 'b' }, b: { type: 'number' } }, required: ['kind'] },
  ],
};

/** A schema, a value that does not meet it, and what is said. */
const sentences: Readonly<Record<string, readonly [schema: unknown, value: unknown, says: string]>> = {
  'another type': [{ type: 'integer' }, 'one', 'value-type at : Expected a whole number, found text.'],
  'several types': [
    { type: ['string', 'null'] },
    4,
    'value-type at : Expected text or null, found a number.',
  ],
  'half of a whole number': [{ type: 'integer' }, 1.5, 'value-type at : Expected a whole number, found 1.5.'],
  'a word': [
    { enum: ['formal', 'informal', 3] },
    'formel',
    'value-in-vocabulary at : "formel" is not in the list; "formal" was probably meant.',
  ],
  'a constant': [{ const: 2 }, 1, 'value-in-vocabulary at : "1" is not in the list; expected 2.'],
  'no text': [
    { minLength: 3 },
    '',
    'value-format at : Expected text, found none; leave the property out instead.',
  ],
  'a short text': [
    { minLength: 3 },
    '\u{1f600}b',
    'value-format at : Expected text of at least 3 characters, found fewer.',
  ],
  'a long text': [
    { maxLength: 1 },
    'ab',
    'value-format at : Expected text of at most 1 character, found more.',
  ],
  'a form': [{ pattern: '^[a-z]+$' }, 'A', 'value-format at : Expected another form, found "A".'],
  'a form with a title': [
    { title: 'Room number', pattern: '^[0-9]+$' },
    'A',
    'value-format at : Expected the form "Room number", found "A".',
  ],
  'a number below': [{ minimum: 1 }, 0, 'value-format at : Expected a number of at least 1, found 0.'],
  'a number at a bound that it may not reach': [
    { exclusiveMinimum: 0, maximum: 5 },
    0,
    'value-format at : Expected a number above 0 and of at most 5, found 0.',
  ],
  'a number between': [{ multipleOf: 5 }, 7, 'value-format at : Expected a multiple of 5, found 7.'],
  'an empty list': [
    { minItems: 1 },
    [],
    'value-format at : Expected a list with at least one member, found an empty one; leave the property out instead.',
  ],
  'a short list': [
    { minItems: 2 },
    [1],
    'value-format at : Expected a list with at least 2 members, found 1.',
  ],
  'a long list': [
    { prefixItems: [{}], items: false, maxItems: 1 },
    [1, 2, 3],
    'value-format at : Expected a list with at most 1 member, found 3.',
  ],
  'a member twice': [
    { uniqueItems: true },
    [{ a: 1, b: 2 }, 1, { b: 2, a: 1 }],
    'value-format at /2: Expected a list in which nothing stands twice, found {"a":1,"b":2} again.',
  ],
  'a property that is missing': [
    { required: ['rank'] },
    {},
    'property-required at : The property "rank" is missing.',
  ],
  'a property that nobody knows': [
    { properties: {}, additionalProperties: false },
    { rank: 1 },
    'property-known at /rank: There is no property "rank" here.',
  ],
  'a property that may not be there': [
    { properties: { rank: { not: {} } } },
    { rank: 1 },
    'property-known at /rank: There is no property "rank" here.',
  ],
  'a property misspelled': [
    { properties: { rank: {} }, required: ['rank'], additionalProperties: false },
    { rnak: 1 },
    'property-spelled at /rnak: There is no property "rnak" here; "rank" was probably meant.',
  ],
  'a name of another form': [
    { propertyNames: { pattern: '^[a-z]+$' } },
    { A: 1 },
    'value-format at /A: Expected another form, found "A".',
  ],
  'several forms at once': [
    { oneOf: [{ type: 'number' }, { minimum: 0 }] },
    1,
    'value-format at : Expected a value of one form, found one of 2 at once.',
  ],
  'none of several types': [
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    1,
    'value-type at : Expected text or null, found a number.',
  ],
  'none of several words': [
    { anyOf: [{ const: 'red' }, { const: 'blue' }, { type: 'null' }] },
    'blu',
    'value-in-vocabulary at : "blu" is not in the list; "blue" was probably meant.',
  ],
  'the branch that a word names': [
    either,
    { kind: 'b', b: 'x' },
    'value-type at /b: Expected a number, found text.',
  ],
  'a value of Chancery': [
    { items: { $ref: '#/$defs/PartialDate' } },
    ['2025-02-30'],
    'date-real at /0: The calendar has no 2025-02-30: 2025-02 has 28 days, which count from 01.',
  ],
};

describe('a profile', () => {
  it.each(Object.entries(sentences))('says what is wrong: %s', (_, [schema, value, says]) => {
    expect(asked(schema, value)).toEqual([says]);
  });

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

describe('a profile may be odd', () => {
  const tree = {
    type: 'object',
    properties: { kids: { type: 'array', items: link } },
    additionalProperties: false,
  };

  it('with names that every object has', () => {
    const schema = JSON.parse(
      '{"properties":{"__proto__":{"type":"string"},"constructor":false},"required":["toString","__proto__"]}',
    );
    expect(asked(schema, JSON.parse('{"__proto__":1,"constructor":1}'))).toEqual([
      'property-required at : The property "toString" is missing.',
      'value-type at /__proto__: Expected text, found a number.',
      'property-known at /constructor: There is no property "constructor" here.',
    ]);
  });

  it('with a value that is deeper than any text', () => {
    let value: unknown = { kids: 1 };
    for (let depth = 0; depth < 5000; depth += 1) value = { kids: [value] };
    expect(asked(link, value, { A: tree })).toEqual([expect.stringContaining('json-depth-limit')]);
  });

  it('with a value that contains itself', () => {
    const value: { kids: unknown[] } = { kids: [] };
    value.kids.push(value, value, 1);
    const told = validate(extended(value), { profile: typing(link, { A: tree }) }).findings;
    expect(told.filter(({ rule }) => rule === 'value-type').length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(200);
  });

  it('with a value in which the same stands in many places', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 60; depth += 1) value = [value, value];
    expect(
      asked(link, value, { A: { anyOf: [{ type: 'number' }, { type: 'array', items: link }] } }),
    ).toEqual([]);
  });

  it('with a choice inside each choice', () => {
    const branch = (required: string) => ({
      type: 'object',
      properties: { kids: link },
      required: [required],
    });
    let value: unknown = { kids: {} };
    for (let depth = 0; depth < 50; depth += 1) value = { kids: value };
    const told = asked(link, value, { A: { anyOf: [branch('a'), branch('b'), branch('kids')] } });
    expect(told).toHaveLength(1);
  });

  it('with a hundred thousand members and words', () => {
    const words = Array.from({ length: 100_000 }, (_, n) => `word ${n}`);
    const told = asked({ items: { enum: words }, uniqueItems: true }, words.slice(0, 300));
    expect(told).toEqual([]);
  });
});

describe('what is to go', () => {
  const note = 'Deprecated since 0.2: use "when" instead.';
  const profile = (description?: string): Draft =>
    profileWith((draft) =>
      Object.assign(shape(draft, 'Visit').properties, {
        presence: {
          $ref: '#/$defs/When',
          deprecated: true,
          ...(description === undefined ? {} : { description }),
        },
      }),
    );
  const present = {
    ...small,
    records: [
      source,
      organization,
      { ...visit, presence: { start: '2025-05-27', end: '2025-05-29' } },
      meeting,
    ],
  };

  it.each([
    ['without a word on it', undefined, 'The property "presence" is deprecated.', undefined],
    [
      'with what to use instead',
      `The physical stay. ${note}`,
      `The property "presence" is deprecated: ${note}`,
      note,
    ],
    ['with other words', 'The physical stay.', 'The property "presence" is deprecated.', undefined],
  ])('is told %s', (_, description, message, words) => {
    const { findings, valid, counts } = validate(present, { profile: profile(description) });
    expect(findings.map((finding) => [finding.rule, finding.message, finding.params.note])).toEqual([
      ['deprecated-property-unused', message, words],
    ]);
    expect([valid, counts.warning]).toEqual([true, 1]);
  });

  it('is told at its name', () => {
    const text = JSON.stringify(present, null, 2);
    const [finding] = validate(text, { profile: profile() }).findings;
    const line = text.split('\n')[(finding?.place?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.place?.column ?? 0) - 1, (finding?.place?.endColumn ?? 0) - 1)).toBe(
      '"presence"',
    );
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
