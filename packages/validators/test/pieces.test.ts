import { Readable } from 'node:stream';
import { misriKapoor2025 } from '@chancery/fixtures';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  createValidator,
  type Pieces,
  type Report,
  SettingsError,
  type StreamOptions,
  validateStream,
} from '../src/index.ts';
import { damaged } from './damaged.ts';
import { type Case, caseFiles } from './rules-cases.ts';
import { asNdjson, document, ndjson, small } from './small-dataset.ts';

// With the real limits all of these inputs would be held as a whole before a word is read.
vi.mock('../src/source/limits.ts', () => ({
  limits: {
    record: 4000,
    depth: 64,
    members: { object: 10_000, array: 100_000 },
    head: 300,
    lookahead: 300,
  },
}));

/** The report on bytes that come in pieces of this many bytes, and whether they can be read once more. */
async function streamed(
  bytes: Uint8Array,
  size: number,
  isSeekable: boolean,
  form?: Case['form'],
): Promise<Report> {
  const run = createValidator().run();
  const decoder = new TextDecoder('utf-8');
  const again = (byte: number, length: number) => decoder.decode(bytes.subarray(byte, byte + length));
  await run.stream(inPieces(bytes, size), { name: '<input>', form, ...(isSeekable ? { again } : {}) });
  return run.finish();
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function whole(bytes: Uint8Array, form?: Case['form']): Report {
  const run = createValidator().run();
  run.read(bytes, { name: '<input>', form });
  return run.finish();
}

const cases = [...caseFiles()].flatMap(([file, { cases }]) =>
  cases
    .filter(({ fill }) => fill === undefined)
    .flatMap(({ name, text, bytes, form }) => {
      const data = bytes === undefined ? text && Buffer.from(text, 'utf8') : Buffer.from(bytes, 'latin1');
      return data ? [{ name: `${file}: ${name}`, data, form }] : [];
    }),
);

const texts = {
  'a document': document,
  'a document on one line': JSON.stringify(small),
  NDJSON: ndjson,
  'NDJSON with CR LF': ndjson.replaceAll('\n', '\r\n'),
  'a document with lone CRs': document.replaceAll('\n', '\r'),
  'a document whose header comes last': JSON.stringify(withRecordsFirst(), null, 2),
  'NDJSON with a line of very many blanks': ndjson.replaceAll('\n', `\n${' '.repeat(9000)}\r\n`),
  'NDJSON with a record behind very many blanks': ndjson.replaceAll('\n', `\n${' '.repeat(9000)}`),
  'the canonical visit': JSON.stringify(misriKapoor2025, null, 1),
  'the canonical visit as NDJSON': asNdjson(misriKapoor2025),
};

function withRecordsFirst(): object {
  const { records, ...header } = small;
  return { records, ...header };
}

describe('an input that comes in pieces', () => {
  it.each(cases)('$name', async ({ data, form }) => {
    const expected = whole(data, form);
    for (const size of [1, 2, 3, 7, 64])
      expect(await streamed(data, size, size % 2 === 0, form)).toEqual(expected);
  });

  it.each(Object.entries(texts))('%s', async (_, text) => {
    const bytes = Buffer.from(text, 'utf8');
    for (const size of [1, 5, 1000]) expect(await streamed(bytes, size, size > 1)).toEqual(whole(bytes));
  });

  it('is read on behind very many blanks', () => {
    const text = texts['NDJSON with a line of very many blanks'];
    expect(whole(Buffer.from(text, 'utf8'))).toMatchObject({ valid: true, account: { read: 4 } });
  });

  it('gives the same report wherever it is damaged and cut', async () => {
    const inputs = fc
      .tuple(damaged(Object.values(texts).slice(0, 6)), fc.nat(), fc.boolean())
      .map(([text, at, invalid]) => {
        const bytes = Buffer.from(text, 'utf8');
        if (invalid) bytes[at % bytes.length] = 0xff;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(
        inputs,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (bytes, size, seekable) => {
          expect(await streamed(bytes, size, seekable)).toEqual(whole(bytes));
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('gives late findings their places, whether it can be read twice or not', async () => {
    const text = JSON.stringify(misriKapoor2025, null, 1)
      .replaceAll('"who": "official/', '"who": "official/x')
      .replaceAll('"end": "2025-05-29"', '"end": "2025-05-27"');
    for (const form of [text, asNdjson(JSON.parse(text))]) {
      const bytes = Buffer.from(form, 'utf8');
      const expected = whole(bytes);
      expect(expected.findings.length).toBeGreaterThan(2);
      for (const seekable of [true, false]) expect(await streamed(bytes, 10, seekable)).toEqual(expected);
    }
  });
});

describe('validateStream', () => {
  const bytes = Buffer.from(ndjson.replace('"status":"completed"', '"status":"done"'), 'utf8');

  it.each([
    ['an iterable', () => inPieces(bytes, 9)],
    ['a stream of the web', () => new Blob([bytes]).stream()],
    ['a stream of Node', () => Readable.from(inPieces(bytes, 9))],
  ])('reads %s, and tells every finding as it is made', async (_, pieces) => {
    const told: string[] = [];
    const report = await validateStream(pieces() as Pieces, {
      file: '<input>',
      maxFindings: 0,
      onFinding: ({ rule, place }) => told.push(`${rule} ${place?.line}`),
    });
    expect(told).toEqual(['value-in-vocabulary 4']);
    expect(report).toMatchObject({ valid: false, findings: [], counts: { error: 1 }, account: { read: 4 } });
  });

  it('judges what came before a failure, and does not call the end of it a mistake', async () => {
    const run = createValidator().run();
    const cut = Buffer.from(ndjson.replace('"status":"completed"', '"status":"done"'), 'utf8').subarray(
      0,
      -20,
    );
    const failing = async function* () {
      yield cut;
      throw new Error('The line went dead');
    };
    await expect(run.stream(failing(), { name: 'f' })).rejects.toThrow('The line went dead');
    const { account, findings } = run.finish();
    expect(findings.map(({ rule }) => rule)).toEqual(['value-in-vocabulary']);
    expect(account).toMatchObject({ read: 3, complete: false });
  });

  it('rejects where the stream fails', async () => {
    const failing = async function* () {
      yield bytes.subarray(0, 40);
      throw new Error('The line went dead');
    };
    await expect(validateStream(failing())).rejects.toThrow('The line went dead');
  });

  it('refuses options that make no sense', async () => {
    await expect(validateStream([], { onFound: () => {} } as StreamOptions)).rejects.toThrow(SettingsError);
    await expect(validateStream([], { form: 'xml' } as unknown as StreamOptions)).rejects.toThrow(
      SettingsError,
    );
  });
});
