import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { RunPart } from '../src/collector.ts';
import { createValidator, type Report, rules, type Settings } from '../src/index.ts';
import { LineCount, type LinePlace } from '../src/source/line-count.ts';
import type { ReadByOthers } from '../src/source/pieces.ts';
import { damagedBytes } from './damaged.ts';
import { lineTexts } from './line-texts.ts';

// The form is told from the first characters: with the real limits nothing of these inputs would be left for others.
vi.mock('../src/source/limits.ts', () => ({
  limits: { record: 4000, depth: 64, members: { object: 10_000, array: 100_000 }, head: 600, lookahead: 300 },
}));

const shape: Settings = {
  rules: rules.filter(({ stage }) => stage === 'source' || stage === 'structure'),
  maxFindings: 5,
};

/** An input of which others read the lines in the middle, in parts of about so many bytes, all in pieces of so many. */
class SharedInput {
  readonly #bytes: Uint8Array;
  readonly #sizes: { readonly part: number; readonly piece: number };
  #at = 0;
  parts = 0;

  constructor(bytes: Uint8Array, sizes: { readonly part: number; readonly piece: number }) {
    this.#bytes = bytes;
    this.#sizes = sizes;
  }

  async report(settings: Settings): Promise<Report> {
    const run = createValidator(settings).run();
    await run.stream(this.#pieces(), { name: 'f' }, (from) => this.#others(from, settings));
    return run.finish();
  }

  *#pieces(): Generator<Uint8Array> {
    while (this.#at < this.#bytes.length) {
      const piece = this.#bytes.subarray(this.#at, this.#at + this.#sizes.piece);
      this.#at += piece.length;
      yield piece;
    }
  }

  async *#others(from: LinePlace, settings: Settings): AsyncGenerator<ReadByOthers<RunPart>> {
    let begin = from;
    for (;;) {
      const end = this.#bytes.indexOf(0x0a, begin.byte + this.#sizes.part) + 1;
      if (end === 0) return;
      const count = new LineCount(begin);
      for (const piece of this.#between(begin.byte, end)) count.take(piece);
      const run = createValidator(settings).run();
      await run.stream(this.#between(begin.byte, end), { name: 'f', form: 'ndjson', from: begin });
      begin = count.place;
      this.parts += 1;
      this.#at = begin.byte;
      yield { part: structuredClone(run.part()), to: begin };
    }
  }

  *#between(from: number, to: number): Generator<Uint8Array> {
    for (let at = from; at < to; at += this.#sizes.piece)
      yield this.#bytes.subarray(at, Math.min(to, at + this.#sizes.piece));
  }
}

async function whole(bytes: Uint8Array, settings: Settings): Promise<Report> {
  const run = createValidator(settings).run();
  await run.stream([bytes], { name: 'f' });
  return run.finish();
}

async function expectTheSame(bytes: Uint8Array, part: number, piece: number): Promise<void> {
  const expected = await whole(bytes, shape);
  expect(JSON.stringify(await new SharedInput(bytes, { part, piece }).report(shape))).toBe(
    JSON.stringify(expected),
  );
}

describe('an input that others read in parts', () => {
  it.each(Object.entries(lineTexts))('is told as if one had read it: %s', async (_, text) => {
    for (const [part, piece] of [
      [0, 1],
      [900, 7],
      [5000, 1000],
    ] as const)
      await expectTheSame(Buffer.from(text, 'utf8'), part, piece);
  });

  it('is told as if one had read it, wherever it is damaged and cut', async () => {
    const inputs = damagedBytes(Object.values(lineTexts));
    const sizes = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 400 }));
    await fc.assert(
      fc.asyncProperty(inputs, sizes, (bytes, [part, piece]) => expectTheSame(bytes, part, piece)),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['where nothing but shape is asked for', shape, 'NDJSON of other than ASCII', true],
    ['but not where records are asked for', {}, 'NDJSON of other than ASCII', false],
    ['but not without a header', shape, 'NDJSON without a header', false],
    ['but not where it is a document', shape, 'a document', false],
  ] as const)('is shared, %s', async (_, settings, name, isShared) => {
    const input = new SharedInput(Buffer.from(lineTexts[name] ?? '', 'utf8'), { part: 500, piece: 100 });
    await input.report(settings);
    expect(input.parts > 1).toBe(isShared);
  });
});
