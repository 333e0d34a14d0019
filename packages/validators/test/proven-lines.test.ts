import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createValidator, type Report, rules, type Settings } from '../src/index.ts';
import { damagedBytes } from './damaged.ts';
import { corpus } from './fuzz-corpus.ts';
import { lineTexts, sound } from './line-texts.ts';
import { caseFiles } from './rules-cases.ts';

/** Who proves lines: nobody, so that all is read as text; the scanner; or everything that could say something of them. */
const way = vi.hoisted((): { is: 'text' | 'scanner' | 'oracle' } => ({ is: 'scanner' }));
const proven = vi.hoisted(() => ({ lines: 0 }));

vi.mock('../src/source/limits.ts', () => ({
  limits: {
    record: 4000,
    depth: 64,
    members: { object: 10_000, array: 100_000 },
    head: 600,
    lookahead: 600,
  },
}));

vi.mock('../generated/scanner.ts', async (original) => {
  const { proves, seen } = await original<typeof import('../generated/scanner.ts')>();
  const { provenByAll } = await import('./proof-oracle.ts');
  return {
    seen,
    proves: (bytes: Uint8Array, from: number, to: number) => {
      const isProven = way.is === 'oracle' ? provenByAll(bytes, from, to, seen) : proves(bytes, from, to);
      if (isProven) proven.lines += 1;
      return isProven;
    },
  };
});

vi.mock('../src/source/read.ts', async (original) => {
  const { InputReader, read } = await original<typeof import('../src/source/read.ts')>();
  type File = ConstructorParameters<typeof InputReader>[0];
  const asked = ({ prover, ...file }: File) =>
    way.is === 'text' || prover === undefined ? file : { ...file, prover };
  return {
    read: (input: unknown, file: File) => read(input, asked(file)),
    InputReader: class extends InputReader {
      constructor(file: File) {
        super(asked(file));
      }
    },
  };
});

const shape: Settings = {
  rules: rules.filter(({ stage }) => stage === 'source' || stage === 'structure'),
};
const references: Settings = {
  rules: rules.filter(({ stage }) => stage !== 'rules'),
  maxFindings: 3,
};

type Form = 'document' | 'ndjson' | undefined;

/** What is said of bytes, whole and in pieces that can and cannot be read once more. */
async function reports(bytes: Uint8Array, size: number, form: Form): Promise<readonly Report[]> {
  const decoder = new TextDecoder('utf-8');
  const again = (byte: number, length: number) => decoder.decode(bytes.subarray(byte, byte + length));
  const [counted, kept] = [createValidator(shape).run(), createValidator().run()];
  await counted.stream(inPieces(bytes, size), { name: 'f', form });
  await kept.stream(inPieces(bytes, size), { name: 'f', form, ...(size % 2 === 0 ? { again } : {}) });
  const options = form === undefined ? {} : { form };
  return [counted.finish(), kept.finish(), createValidator(references).validate(bytes, options)];
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const others: readonly ('oracle' | 'scanner')[] = ['oracle', 'scanner'];

/** The same is said in every way, to the byte. */
async function expectTheSame(bytes: Uint8Array, size: number, form?: Form, ways = others): Promise<void> {
  way.is = 'text';
  const expected = await reports(bytes, size, form);
  for (const other of ways) {
    way.is = other;
    const said = await reports(bytes, size, form);
    expect(said).toEqual(expected);
    expect(JSON.stringify(said)).toBe(JSON.stringify(expected));
  }
}

const cases = [...caseFiles()].flatMap(([file, { cases }]) =>
  cases
    .filter(({ fill }) => fill === undefined)
    .flatMap(({ name, text, bytes, form }) => {
      const data = bytes === undefined ? text && Buffer.from(text, 'utf8') : Buffer.from(bytes, 'latin1');
      return data ? [{ name: `${file}: ${name}`, data, form }] : [];
    }),
);

describe('lines that are proven', () => {
  it.each(cases)('say nothing else: $name', async ({ data, form }) => {
    await expectTheSame(data, 7, form, ['scanner']);
  });

  it.each([...corpus()])('say nothing else: %s', async (_, bytes) => {
    await expectTheSame(bytes, 5);
    await expectTheSame(bytes, 300, 'ndjson');
  });

  it.each(Object.entries(lineTexts))('say nothing else: %s', async (_, text) => {
    for (const size of [7, 1000]) await expectTheSame(Buffer.from(text, 'utf8'), size);
  });

  it('say nothing else wherever they are damaged and cut', async () => {
    const inputs = damagedBytes(Object.values(lineTexts));
    await fc.assert(
      fc.asyncProperty(inputs, fc.integer({ min: 1, max: 400 }), (bytes, size) => expectTheSame(bytes, size)),
      { numRuns: 25 },
    );
  }, 60_000);

  it('are many', async () => {
    way.is = 'oracle';
    proven.lines = 0;
    const report = createValidator(shape).validate(Buffer.from(sound.text, 'utf8'), { form: 'ndjson' });
    expect(proven.lines).toBe(sound.records);
    expect(report.account.read).toBe(sound.records);
  });
});
