import { synthesizeLines } from '@chancery/fixtures/synthetic';
import { type Report, validate } from '@chancery/validators';
import { randomFrom, shuffled } from '../../../packages/schema/test/random.ts';
import { median, short, table } from '../measure/figures.ts';
import type { Answer, Asking } from './question.ts';

/** Something that grows, and how large it is when it is small. */
interface Shape {
  readonly name: string;
  readonly size: number;
  make(size: number): string;
}

const citations = [{ source: 'source/a' }];
const header = {
  type: 'dataset',
  chancery: '0.1',
  id: 'https://example.org/scale',
  title: 'Of several sizes',
  lang: 'en',
  issued: '2025-06-30',
};
const source = { type: 'source', id: 'source/a', kind: 'document', name: 'A document' };
const visit = { type: 'visit', id: 'visit/a', status: 'completed', when: { start: '2025-05-27' }, citations };

const shapes: readonly Shape[] = [
  {
    name: 'records of the generator',
    size: 1000,
    make: (size) => [...synthesizeLines({ seed: 1, visits: Math.ceil(size / 8.3) })].join(''),
  },
  {
    name: 'ten times as many',
    size: 10_000,
    make: (size) => [...synthesizeLines({ seed: 1, visits: Math.ceil(size / 8.3) })].join(''),
  },
  {
    name: 'one record with many participants',
    size: 2000,
    make: (size) => text([{ ...visit, participants: of(size, (n) => ({ description: `Delegate ${n}` })) }]),
  },
  {
    name: 'many records, all wrong',
    size: 1000,
    make: (size) => text(of(size, (n) => ({ ...visit, id: `visit/${n}`, status: 'done', stops: [{}] }))),
  },
  {
    name: 'extensions inside each other',
    size: 200,
    make: (size) =>
      text([{ ...visit, extensions: { 'org.example.x': 'nested' } }]).replace(
        '"nested"',
        `${'['.repeat(size)}${']'.repeat(size)}`,
      ),
  },
  {
    name: 'one long text',
    size: 200_000,
    make: (size) => text([{ ...visit, description: 'word '.repeat(size / 5).trim() }]),
  },
  {
    name: 'one long text of characters beyond the first plane',
    size: 100_000,
    make: (size) => text([{ ...visit, description: '𝒳'.repeat(size / 2) }]),
  },
  { name: 'one id for all records', size: 1000, make: (size) => text(of(size, () => visit)) },
  {
    name: 'ids that are alike',
    size: 2000,
    make: (size) =>
      text(of(size, (n) => ({ ...visit, id: `visit/${'a'.repeat(60)}-${n.toString(2).padStart(24, '0')}` }))),
  },
  {
    name: 'references to nothing',
    size: 1000,
    make: (size) => text(of(size, (n) => ({ ...visit, id: `visit/${n}`, partOf: [`visit/none-${n}`] }))),
  },
  { name: 'blank lines', size: 20_000, make: (size) => `${JSON.stringify(header)}\n${'  \n'.repeat(size)}` },
  {
    name: 'unknown keys in one record',
    size: 500,
    make: (size) => text([{ ...visit, ...Object.fromEntries(of(size, (n) => [`key${n}`, n])) }]),
  },
];

/** Does ten times the input cost ten times the time? */
export async function scale({ effort, seed, tell }: Asking): Promise<Answer> {
  const rounds = Math.ceil(5 * effort);
  const sized = shapes.map((shape) => ({ ...shape, size: Math.ceil(shape.size * Math.min(1, effort * 2)) }));
  const random = randomFrom(seed);
  const times = new Map(sized.map(({ name }) => [name, { small: [] as number[], large: [] as number[] }]));
  const texts = new Map(
    sized.map(({ name, size, make }) => [name, { few: make(size), many: make(size * 10) }]),
  );
  for (let round = 0; round <= rounds; round += 1) {
    tell(`round ${round} of ${rounds}`);
    for (const [name, { few, many }] of shuffled([...texts], random)) {
      const [small, large] = [timeOf(few), timeOf(many)];
      // The first round warms up.
      if (round === 0) continue;
      times.get(name)?.small.push(small);
      times.get(name)?.large.push(large);
    }
  }
  const rows = sized.map(({ name, size }) => {
    const { small, large } = times.get(name) ?? { small: [], large: [] };
    return { name, size, small: median(small), large: median(large), factor: least(large) / least(small) };
  });
  const cells = rows.map(({ name, size, small, large, factor }) => [
    name,
    ...[size, size * 10].map((number) => String(number).replace(/\B(?=(?:[0-9]{3})+$)/gu, ',')),
    ...[small, large, factor].map(short),
  ]);
  return {
    title: 'Scale: does ten times the input take ten times the time?',
    text: `${introduction}\n\n${table(['', 'size', 'ten times', 'ms', 'ms, ten times', 'factor'], cells)}`,
    ratios: Object.fromEntries(
      rows.map(({ name, factor }) => [`scale, ${name}: ten over the factor`, 10 / factor]),
    ),
    headlines: [
      [
        'ten times the input, the worst of twelve shapes',
        `${short(Math.max(...rows.map(({ factor }) => factor)))} × the time`,
      ],
    ],
  };
}

const introduction = `\`validate\` with all rules over texts in memory, in one process. The factor compares the fastest rounds, by the time of the
processor; what costs a fixed amount makes it smaller than ten.`;

function timeOf(input: string): number {
  const began = process.cpuUsage();
  const report: Report = validate(input, { maxFindings: 100 });
  const { user, system } = process.cpuUsage(began);
  if (
    report.account.read + report.account.unreadable === 0 &&
    report.findings.length === 0 &&
    input.trimEnd().includes('\n')
  )
    throw new Error('Nothing was read');
  return (user + system) / 1000;
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

function text(records: readonly unknown[]): string {
  return [header, source, ...records].map((record) => `${JSON.stringify(record)}\n`).join('');
}

function of<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
