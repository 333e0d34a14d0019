import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;
const whole = (records: readonly unknown[]) =>
  JSON.stringify({ ...small, records: [source, organization, ...records] });
const header =
  '{"type":"dataset","chancery":"0.1","id":"https://example.org/o","title":"T","lang":"en","issued":"2025"}';
const each = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** Inputs that are odd in one way, of a given size. Ten times the size must not cost much more than ten times the time. */
const inputs: readonly (readonly [name: string, make: (size: number) => unknown])[] = [
  ['blank lines in NDJSON', (size) => `{"type":"dataset","chancery":"0.1"}\n${'   \n'.repeat(size * 10)}`],
  [
    'extensions inside each other',
    (size) =>
      whole([{ ...visit, extensions: {} }]).replace(
        '"extensions":{}',
        `"extensions":{"org.example.x":${nested(size)}}`,
      ),
  ],
  [
    'records without their closing brackets',
    (size) =>
      whole(each(size, (n) => ({ ...visit, id: `visit/${n}` }))).replaceAll('"source/a"}]}', '"source/a"}'),
  ],
  [
    'malformed ids and references to nothing',
    (size) =>
      whole([
        ...each(size, (n) => ({ ...visit, id: `visit/Some Visit ${n}` })),
        ...each(size, (n) => ({ ...meeting, id: `meeting/${n}`, partOf: [`visit/none-of-them-${n}`] })),
      ]),
  ],
  [
    'properties that are missing, and citations of them',
    (size) =>
      whole([
        {
          ...visit,
          participants: each(size, () => ({ role: 'head' })),
          citations: [{ source: 'source/a', fields: each(size, (n) => `/participants/${n}/who`) }],
        },
      ]),
  ],
  [
    'visits of one person at the same time, all legs of one',
    (size) => whole(each(size, (n) => tour(n, { partOf: ['visit/0'] }))),
  ],
  ['extensions inside each other, in memory', (size) => withExtension(JSON.parse(nested(10 * size)))],
  [
    'lines that are not UTF-8',
    (size) =>
      Buffer.from(`${header}\n${'{"type":"source","name":"Caf\u00e9"}\n'.repeat(10 * size)}`, 'latin1'),
  ],
  ['bytes that are no text', (size) => Buffer.alloc(100 * size, 'a\u00ff', 'latin1')],
  [
    'references to nothing in one record',
    (size) => whole([{ ...visit, partOf: each(10 * size, (n) => `visit/none-of-them-${n}`) }]),
  ],
  [
    'long malformed ids, and a long reference to nothing',
    (size) =>
      whole([
        ...each(100, (n) => ({ ...visit, id: `visit/Ab${'c'.repeat(350)}${n}` })),
        { ...meeting, partOf: [`visit/${'a'.repeat(40 * size)}`] },
      ]),
  ],
  ['circles that all hang together', (size) => whole(layers(Math.floor(Math.sqrt(2 * size))))],
  ['visits of one person at the same time', (size) => whole(each(size, (n) => tour(n)))],
];

function withExtension(value: unknown): unknown {
  return { ...small, records: [source, organization, { ...visit, extensions: { 'org.example.x': value } }] };
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** Four layers of visits, each part of all visits of the next layer, and the last of the first. */
function layers(width: number): readonly unknown[] {
  return each(4 * width, (n) => {
    const next = (Math.floor(n / width) + 1) % 4;
    return { ...visit, id: `visit/${n}`, partOf: each(width, (m) => `visit/${next * width + m}`) };
  });
}

function tour(number: number, more: object = {}): unknown {
  return {
    ...visit,
    id: `visit/${number}`,
    when: { start: '2025-05-01', end: '2025-05-20' },
    place: { country: number === 0 ? 'NO' : 'NZ' },
    participants: [{ who: 'official/ida-lund' }],
    ...more,
  };
}

function secondsFor(input: unknown): number {
  const start = process.cpuUsage();
  validate(input, { maxFindings: 100 });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('time grows with the input, not with its square', () => {
  it.each(inputs)('%s', (_, make) => {
    secondsFor(make(200));
    const [few, many] = [make(500), make(5000)];
    const [short, long] = [secondsFor(few), secondsFor(many)];
    // A square would take a hundred times as long; the floor keeps noise out of what takes no time at all.
    expect(long).toBeLessThan(Math.max(40 * short, 1.5));
  });
});
