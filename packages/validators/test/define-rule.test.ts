import { describe, expect, it } from 'vitest';
import { createValidator, defineRule, type Json, rules, type Severity, validate } from '../src/index.ts';
import { datasetOf } from './rules-cases.ts';

const citations = [{ source: 'source/gazette' }];
const visit = { type: 'visit', id: 'visit/one', status: 'completed', visitType: 'private', citations };
const meeting = {
  type: 'meeting',
  id: 'meeting/talks',
  status: 'completed',
  participants: [{ description: 'Two delegations' }],
  citations,
};
const lund = { who: 'official/ida-lund' };
const dataset = (...records: readonly Json[]) => datasetOf({ name: 'records', records, findings: [] });

/** The rules that always run. */
const shape = rules.filter(({ stage }) => stage === 'source' || stage === 'structure');

const facts = {
  stage: 'rules',
  set: 'quality',
  severity: 'warning',
  since: '1.0.0',
  summary: 'What must hold.',
  why: 'Why it must.',
} as const;

const meetingSharesPlace = defineRule({
  ...facts,
  id: 'meeting-shares-place',
  about: ['meeting'],
  reads: { own: ['place', 'partOf'], visit: ['place'] },
  message: ({ here, there }: { here: string; there: string }) => `Held in ${here} on a visit to ${there}.`,
  check({ place, partOf = [] }, { find, report }) {
    for (const reference of partOf) {
      const found = find(reference);
      const there = found?.type === 'visit' ? found.place?.country : undefined;
      if (there === undefined || place?.country === undefined || place.country === there) continue;
      const related = [{ record: reference, at: '/place', message: `${reference} is there` }];
      report({ at: '/place/country', params: { here: place.country, there }, related });
    }
  },
});

const headOnce = defineRule({
  ...facts,
  id: 'head-once',
  about: ['visit', 'meeting'],
  reads: { own: ['participants'] },
  message: ({ head, times }: { head: string; times: number }) => `${head} leads ${times} delegations.`,
  gather({ id, participants = [] }) {
    const heads = participants.filter(({ role }) => role === 'head');
    return heads.flatMap((party) => ('who' in party ? [{ key: party.who, facts: { id } }] : []));
  },
  settle(head, all, report) {
    for (const { record } of all.slice(1)) report(record, { params: { head, times: all.length } });
  },
});

/** A rule that reports with the severity that the name of a visit asks for. */
const asked = defineRule({
  ...facts,
  id: 'asked',
  about: ['visit'],
  reads: { own: ['name'] },
  message: () => 'As asked.',
  check({ name }, { report }) {
    report({ params: {}, ...(name === undefined ? {} : { severity: name as Severity }) });
  },
});

describe("a consumer's rule that looks at one record and those it refers to", () => {
  const { validate: judge } = createValidator({ rules: [...rules, meetingSharesPlace] });

  it('reports with its place, its params and the other record', () => {
    const text = JSON.stringify(
      dataset(
        { ...meeting, place: { country: 'NO' }, partOf: ['visit/one'] },
        { ...visit, place: { country: 'NZ' } },
      ),
    );
    const { findings, summary } = judge(text, { file: 'data.json' });
    expect(findings).toMatchObject([
      {
        rule: 'meeting-shares-place',
        severity: 'warning',
        message: 'Held in NO on a visit to NZ.',
        params: { here: 'NO', there: 'NZ' },
        record: 'meeting/talks',
        path: '/place/country',
        pointer: '/records/0/place/country',
        place: { file: 'data.json', line: 1 },
        related: [{ record: 'visit/one', pointer: '/records/1/place' }],
      },
    ]);
    expect(summary.rules.run).toBe(rules.length + 1);
  });

  it.each([
    ['the same country', { place: { country: 'NO' } }],
    ['a country that is misshapen, which is told already', { place: { country: 'Norway' } }],
    ['a misspelled place', { plase: { country: 'NZ' } }],
    ['no place', {}],
  ])('is silent about %s', (_, there) => {
    const { findings } = judge(
      dataset({ ...meeting, place: { country: 'NO' }, partOf: ['visit/one'] }, { ...visit, ...there }),
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('meeting-shares-place');
  });
});

describe("a consumer's rule for what only shows across records", () => {
  const { validate: judge } = createValidator({ rules: [...rules, headOnce] });
  const led = { participants: [{ ...lund, role: 'head' }] };

  it('is settled once, at the end', () => {
    const { findings } = judge(dataset({ ...visit, ...led }, { ...meeting, ...led }));
    expect(findings.map(({ rule, pointer, message }) => [rule, pointer, message])).toEqual([
      ['head-once', '/records/1', 'official/ida-lund leads 2 delegations.'],
    ]);
  });

  it('is silent about one', () => expect(judge(dataset({ ...visit, ...led }, meeting)).findings).toEqual([]));

  it('is given keys as they are, whatever they hold', () => {
    const keys: string[] = [];
    const keyed = defineRule({
      ...facts,
      id: 'keyed',
      about: ['visit'],
      reads: { own: ['name'] },
      message: () => 'Never said.',
      gather: ({ name = '' }) => [{ key: name, facts: null }],
      settle: (key) => void keys.push(key),
    });
    const names = ['room #1', '2025', 'https://example.org/a#b', 'official/ida-lund', '__proto__'];
    validate(dataset(...names.map((name, index) => ({ ...visit, id: `visit/${index}`, name }))), {
      rules: [...shape, keyed],
    });
    expect(keys).toEqual(names);
  });
});

describe('the severity of a report', () => {
  it.each([
    [undefined, 'warning'],
    ['note', 'note'],
    ['warning', 'warning'],
    ['error', 'warning'],
  ])('asked %s, a rule of warnings gives %s', (name, severity) => {
    const { findings, valid } = validate(dataset({ ...visit, ...(name === undefined ? {} : { name }) }), {
      rules: [...shape, asked],
    });
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
    expect(valid).toBe(true);
  });
});

describe('a rule that reads nothing but what it refers to', () => {
  const told: (string | undefined)[] = [];
  const every = defineRule({
    ...facts,
    id: 'every',
    about: ['visit'],
    reads: { own: [], meeting: [] },
    message: () => 'Never said.',
    check: ({ id }) => void told.push(id),
  });
  const lines = (...records: readonly Json[]) => JSON.stringify(dataset(...records), null, 1);

  it.each([
    ['a record without an id', lines({ ...visit, id: undefined } as unknown as Json), [undefined]],
    ['a record with a malformed id', lines({ ...visit, id: 'visit/One' }), ['visit/One']],
    ['two records with one id', lines(visit, visit), ['visit/one', 'visit/one']],
    ['no record that cannot be read', lines(visit).replace('"completed"', 'completed'), []],
  ])('judges %s', (_, text, expected) => {
    told.length = 0;
    validate(text, { rules: [...shape, every] });
    expect(told).toEqual(expected);
  });
});

describe('what hangs on a reference', () => {
  const hanging = defineRule({
    ...facts,
    id: 'hanging',
    about: ['meeting'],
    reads: { own: ['partOf'] },
    message: () => 'Part of a visit.',
    check({ partOf }, { report }) {
      if (partOf !== undefined) report({ params: {}, provided: partOf });
    },
  });
  const told = (partOf: string, ...more: readonly Json[]) =>
    validate(dataset({ ...meeting, partOf: [partOf] }, ...more), { rules: [...shape, hanging] }).findings
      .length;

  it.each([
    ['is told where the record comes later', 'visit/one', [visit], 1],
    ['is not told where there is none', 'visit/two', [visit], 0],
    ['is told of a dataset that is not there', 'https://example.org/far#visit/two', [visit], 1],
  ])('%s', (_, partOf, more, count) => expect(told(partOf, ...more)).toBe(count));
});

describe('a rule', () => {
  it('is frozen', () => expect(rules.every(Object.isFrozen) && Object.isFrozen(asked)).toBe(true));

  it('sees what it declared, its type and its id, and nothing else', () => {
    const seen: unknown[] = [];
    const curious = defineRule({
      ...facts,
      id: 'curious',
      about: ['meeting'],
      reads: { own: ['name', 'partOf'], visit: ['status'] },
      message: () => 'Never said.',
      check(record, { find }) {
        if (record.partOf !== undefined) seen.push(record, find(record.partOf[0] ?? 'visit/none'));
      },
    });
    validate(dataset(visit, { ...meeting, partOf: ['visit/one'] }), { rules: [...shape, curious] });
    expect(seen).toEqual([
      { type: 'meeting', id: 'meeting/talks', partOf: ['visit/one'] },
      { type: 'visit', id: 'visit/one', status: 'completed' },
    ]);
  });
});
