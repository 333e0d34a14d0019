import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { document, small } from './small-dataset.ts';

describe('an issue date that the calendar does not have', () => {
  it('is told once, and nothing is measured against it', () => {
    const report = validate({ ...small, issued: '2025-02-30' });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['date-real']);
  });
});

describe('a record that cannot be read', () => {
  it('is not held against the meetings that point to it', () => {
    const text = document
      .replace('"start": "2025-05-27",', '"start": "2025-05-27"')
      .replace('"partOf": [', '"when": { "start": "2026" },\n      "partOf": [');
    expect(validate(text, { now: '2027' }).findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });
});

describe('findings that are told late', () => {
  const lost = {
    type: 'meeting',
    id: 'meeting/lost',
    status: 'completed',
    partOf: ['visit/none', 'visit/nil'],
    participants: [{ description: 'Two delegations' }],
  };
  const wrong = (id: string) => ({
    type: 'visit',
    id,
    status: 'done',
    statusReasn: 'ill',
    visitType: 'private',
  });
  const records = [lost, ...Array.from({ length: 300 }, (_, index) => wrong(`visit/v${index}`))];
  const dataset = { ...small, records: [...small.records, ...records] };

  it('stand in the order of the input, whatever is kept', () => {
    const { findings } = validate(dataset, { config: { 'record-cited': 'off' } });
    for (const maxFindings of [0, 1, 2, 3, 100, 1000]) {
      const some = validate(dataset, { config: { 'record-cited': 'off' }, maxFindings });
      expect(some.findings).toEqual(findings.slice(0, maxFindings));
      expect(some.counts.error).toBe(602);
    }
    expect(findings.slice(0, 3).map(({ pointer }) => pointer)).toEqual([
      '/records/4/partOf/0',
      '/records/4/partOf/1',
      '/records/5/status',
    ]);
  });
});

describe('a record with very many mistakes', () => {
  const names = Array.from({ length: 250 }, (_, index) => [`field${index}`, index]);
  const crowded = {
    type: 'visit',
    id: 'visit/many',
    status: 'completed',
    visitType: 'private',
    ...Object.fromEntries(names),
  };
  const last = { type: 'visit', id: 'visit/last', status: 'done', visitType: 'private' };
  const dataset = { ...small, records: [...small.records, crowded, last] };
  const settings = { config: { 'record-cited': 'off' } } as const;

  it('does not crowd out the others: the first hundred findings are kept, and all are counted', () => {
    for (const input of [dataset, JSON.stringify(dataset, null, 1)]) {
      const { findings, counts, account } = validate(input, settings);
      expect(counts.error).toBe(251);
      expect(findings.map(({ record, path }) => `${record}${path}`)).toEqual([
        ...Array.from({ length: 100 }, (_, index) => `visit/many/field${index}`),
        'visit/last/status',
      ]);
      expect(account).toMatchObject({ read: 6, valid: 4, invalid: 2 });
    }
  });

  it('is shown whole where more findings are wanted', () => {
    expect(validate(dataset, { ...settings, maxFindings: 30_000 }).findings).toHaveLength(251);
  });
});

describe('a dataset with two lists of records', () => {
  it.each([
    ['that are both wrong', '{"type":"visit","id":"visit/a"}', 0, 2, 0],
    ['of which the first is broken', '{"type":"visit","id":"visit/a",,}', 0, 1, 1],
  ])('counts each of its records, %s', (_, first, valid, invalid, unreadable) => {
    const text = `${JSON.stringify({ ...small, records: [] }).slice(0, -'[]}'.length)}[${first}],"records":[{"type":"visit","id":"visit/b"}]}`;
    expect(validate(text).account).toMatchObject({ read: 2, valid, invalid, unreadable });
  });
});
