import { misriKapoor2025, usTravels2017 } from '@chancery/fixtures';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/index.ts';
import { validate } from '../src/index.ts';
import { caseFiles, datasetOf } from './rules-cases.ts';

type Records = readonly Json[];

const citations = [{ source: 'source/gazette' }];
const unrelated: Json = {
  type: 'visit',
  id: 'visit/unrelated',
  status: 'completed',
  visitType: 'private',
  citations,
};

/** What is told of the record that comes first, or second: of two with one id, and of a circle. */
const ordered = ['id-unique', 'reference-acyclic'];
const cases = [...caseFiles().values()]
  .flatMap((file) => file.cases)
  .filter(
    ({ records, findings }) => records !== undefined && findings.every(({ rule }) => !ordered.includes(rule)),
  );

const days = (from: number, to: number) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.integer({ min: from, max: to }).map((day) => `2025-06-${String(day).padStart(2, '0')}`),
    },
    { weight: 1, arbitrary: fc.constantFrom('2025-06', '2025-06-03~') },
  );
const when = fc.record({
  start: days(1, 7),
  end: days(5, 12),
  extent: fc.constantFrom('throughout', 'throughout', 'throughout', 'within'),
});
const someone = fc.record({
  who: fc.constantFrom(
    'official/ida-lund',
    'official/omar-sele',
    'organization/aldora',
    'organization/brenia',
  ),
  role: fc.constantFrom('head', 'member', 'host', 'mediator'),
});
const slugs = ['one', 'two', 'three', 'four', 'five', 'six'];

const event = {
  status: fc.constantFrom('completed', 'completed', 'ongoing', 'unconfirmed', 'cancelled'),
  when,
  participants: fc.array(someone, { minLength: 1, maxLength: 3 }),
  citations: fc.constant(citations),
};
const visit = fc.record({
  ...event,
  type: fc.constant('visit'),
  place: fc.constantFrom({ country: 'NO' }, { country: 'NZ' }, { country: 'FJ' }),
});
const meeting = fc.record({
  ...event,
  type: fc.constant('meeting'),
  configuration: fc.constantFrom('bilateral', 'internal'),
  partOf: fc.constantFrom(...slugs.map((slug) => [`visit/${slug}`]), ['visit/absent']),
});
const records: fc.Arbitrary<Records> = fc
  .tuple(fc.array(visit, { minLength: 6, maxLength: 6 }), fc.array(meeting, { minLength: 3, maxLength: 6 }))
  .map(([visits, meetings]) => [...visits.map(named), ...meetings.map(named)]);

describe('the order of records', () => {
  it('changes no finding of records that refer to each other', () => {
    const fired = new Map<string, number>();
    const shuffled = records.chain((all) => fc.tuple(fc.constant(all), shuffle(all)));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const told = toldOf(all);
        for (const rule of new Set(told.map((line) => line.split(' ')[0] ?? ''))) {
          fired.set(rule, (fired.get(rule) ?? 0) + 1);
        }
        expect(toldOf(other)).toEqual(told);
      }),
      { numRuns: 200 },
    );

    expect([...fired.keys()]).toEqual(
      expect.arrayContaining([
        'bilateral-has-two-sides',
        'meeting-within-visit',
        'person-in-one-place',
        'reference-resolves',
        'span-ordered',
        'visit-names-sides',
      ]),
    );
  });

  it('changes no finding of any case', () => {
    for (const { name, records = [] } of cases)
      expect(toldOf([...records].reverse()), name).toEqual(toldOf(records));
  });

  it.each([
    ['the canonical visit', misriKapoor2025],
    ['the travels of 2017', usTravels2017],
  ])('changes no finding of %s', (_, dataset) => {
    const all = dataset.records as unknown as Records;
    const told = linesOf({ ...dataset, records: all } as Json);
    const half = all.length >> 1;
    for (const other of [[...all].reverse(), [...all.slice(half), ...all.slice(0, half)]])
      expect(linesOf({ ...dataset, records: other } as Json)).toEqual(told);
  });
});

describe('an unrelated record', () => {
  it('changes no finding of records that refer to each other', () => {
    const places = fc.tuple(records, fc.nat());
    fc.assert(
      fc.property(places, ([all, at]) => {
        const place = at % (all.length + 1);
        expect(toldOf([...all.slice(0, place), unrelated, ...all.slice(place)])).toEqual(toldOf(all));
      }),
      { numRuns: 100 },
    );
  });

  it('changes no finding of any case', () => {
    for (const { name, records = [] } of cases) {
      expect(toldOf([unrelated, ...records]), name).toEqual(toldOf(records));
      expect(toldOf([...records, unrelated]), name).toEqual(toldOf(records));
    }
  });
});

function named<Value extends { readonly type: string }>(record: Value, index: number): Json {
  return { ...record, id: `${record.type}/${slugs[index]}` } as Json;
}

function shuffle(all: Records): fc.Arbitrary<Records> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

/** What is told of these records in the envelope, whatever their place. */
function toldOf(all: Records): readonly string[] {
  return linesOf(datasetOf({ name: 'records', records: all, findings: [] }));
}

function linesOf(dataset: Json): readonly string[] {
  const { findings } = validate(dataset);
  return findings.map(({ rule, severity, record, path }) => `${rule} ${severity} ${record} ${path}`).sort();
}
