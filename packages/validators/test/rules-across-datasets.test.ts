import { describe, expect, it } from 'vitest';
import type { Json } from '../src/index.ts';
import { createValidator } from '../src/index.ts';

const first = 'https://example.org/first';
const second = 'https://example.org/second';
const citations = [{ source: 'source/a' }];

function dataset(id: string, ...records: readonly Json[]): string {
  const header = { chancery: '0.1', id, title: id, lang: 'en', issued: '2025-06-30' };
  const imports = id === first ? {} : { imports: [first] };
  const source = { type: 'source', id: 'source/a', kind: 'document' };
  return JSON.stringify({ ...header, ...imports, records: [...records, source] });
}

function stay(country: string, who: string, start: string, end: string, more: object = {}): Json {
  const place = { country };
  const visitType = 'private';
  const [type, id, status] = ['visit', 'visit/one', 'completed'];
  return {
    type,
    id,
    status,
    visitType,
    when: { start, end },
    place,
    participants: [{ who }],
    citations,
    ...more,
  };
}

const lund: Json = { type: 'official', id: 'official/ida-lund', name: 'Ida Lund', citations };
const talks = {
  type: 'meeting',
  id: 'meeting/talks',
  status: 'completed',
  participants: [{ description: 'Two delegations' }],
  citations,
};
const home = stay('NO', 'official/ida-lund', '2025-05-01', '2025-05-05');
const afar = (more?: object) => stay('NZ', `${first}#official/ida-lund`, '2025-05-03', '2025-05-08', more);

/** Two datasets, and what is told of them together. */
const runs: readonly (readonly [name: string, a: string, b: string, told: readonly string[]])[] = [
  [
    'a meeting after its visit in an imported dataset',
    dataset(first, home, lund),
    dataset(second, { ...talks, partOf: [`${first}#visit/one`], when: { start: '2025-05-06' } }),
    ['meeting-within-visit second meeting/talks → first visit/one'],
  ],
  [
    'a visit of the same id in its own dataset is not meant',
    dataset(first, home, lund),
    dataset(
      second,
      { ...talks, partOf: [`${first}#visit/one`], when: { start: '2025-05-05' } },
      afar({ participants: [{ description: 'an envoy' }], when: { start: '2025-01-01' } }),
    ),
    [],
  ],
  [
    'a person on visits of two datasets',
    dataset(first, home, lund),
    dataset(second, afar()),
    ['person-in-one-place second visit/one → first visit/one'],
  ],
  [
    'persons of the same id in two datasets',
    dataset(first, home, lund),
    dataset(second, stay('NZ', 'official/ida-lund', '2025-05-03', '2025-05-08'), lund),
    [],
  ],
  [
    'a leg of a visit in another dataset',
    dataset(first, home, lund),
    dataset(second, afar({ partOf: [`${first}#visit/one`] })),
    [],
  ],
  [
    'one dataset in two files',
    dataset(first, home, lund),
    dataset(first, { ...talks, partOf: ['visit/one'], when: { start: '2025-05-06' } }).replaceAll(
      'source/a"',
      'source/b"',
    ),
    ['meeting-within-visit second meeting/talks → first visit/one'],
  ],
  [
    'a person under the full name of its own dataset',
    dataset(first, home, lund, afar({ id: 'visit/two' })),
    dataset(second),
    ['person-in-one-place first visit/two → first visit/one'],
  ],
];

describe('rules across datasets', () => {
  it.each(runs)('%s', (_, a, b, told) => {
    for (const files of [
      { first: a, second: b },
      { second: b, first: a },
    ]) {
      const run = createValidator().run();
      for (const [name, text] of Object.entries(files)) run.read(text, { name, form: 'document' });
      const lines = run.finish().findings.map(({ rule, record, place, related: [other] }) => {
        return `${rule} ${place?.file} ${record} → ${other?.place?.file} ${other?.record}`;
      });
      expect(lines).toEqual(told);
    }
  });
});
