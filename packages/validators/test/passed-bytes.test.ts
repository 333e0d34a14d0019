import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { PassedBytes } from '../src/cli/passed-bytes.ts';
import { TextLines } from '../src/report/text-lines.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

/** Lines with their number in them, some longer than what is held in one piece. */
const texts = fc.array(fc.constantFrom(0, 1, 9, 800, 40_000, 150_000), { maxLength: 40 }).map((lengths) => {
  return lengths.map((length, at) => `${at}:${'é'.repeat(length)}`);
});

describe('the bytes of an input that is read once', () => {
  it('show the lines from the last place but one, and one before the last', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, cuts, fc.integer({ min: 0, max: 40 }), (lines, lengths, forgotten) => {
        const bytes = Buffer.from(lines.join('\n'));
        const [kept, whole] = [new PassedBytes(2 ** 30), new TextLines(lines.join('\n'))];
        const ends = lines.map((_, line) => Buffer.byteLength(lines.slice(0, line + 1).join('\n')) + 1);
        let known = 1;
        for (let [at, turn] = [0, 0]; at < bytes.length; turn += 1) {
          const piece = bytes.subarray(at, at + (lengths[turn % lengths.length] ?? 1));
          kept.take(Buffer.from(piece));
          at += piece.length;
          const line = Math.min(forgotten, ends.filter((end) => end <= at).length);
          kept.forget({ byte: ends[line - 1] ?? 0, line: line + 1 });
          known = Math.max(1, line);
        }
        const shown = kept.lines();
        for (let line = known; line <= whole.count + 1; line += 1)
          expect(shown?.at(line)).toBe(whole.at(line));
      }),
      { numRuns: 20 },
    );
  });

  it('are let go where they would be too many, unless they are needed no more', () => {
    const [whole, most] = [new PassedBytes(5), new PassedBytes(5)];
    for (const [index, line] of ['a\n', 'b\n', 'c\n'].entries()) {
      whole.take(Buffer.from(line));
      most.take(Buffer.from(line));
      most.forget({ byte: 2 * index + 2, line: index + 2 });
    }
    expect(whole.lines()).toBeUndefined();
    expect([1, 2, 3, 4].map((line) => most.lines()?.at(line))).toEqual(['', '', 'c', '']);
  });
});

describe('a report on standard input', () => {
  const sound = Array.from({ length: 6000 }, (_, index) => ({
    ...small.records[0],
    id: `source/s${index}`,
  }));
  const odd = { ...small, odd: 1 };
  const wrong = { ...small.records[0], id: 'source/last', kind: 'unheard' };
  const inputs: readonly (readonly [string, string])[] = [
    ['that is wrong in the end', asNdjson({ ...small, records: [...sound, wrong, ...sound.slice(0, 9)] })],
    ['that is wrong in the header', asNdjson({ ...odd, records: [...sound, wrong] })],
    ['that is wrong at both ends', asNdjson({ ...small, records: [wrong, ...sound, wrong] })],
    ['that is a document', JSON.stringify({ ...odd, records: [...sound, wrong] }, null, 1)],
  ];

  it.each(inputs)('%s shows the lines that a file shows', async (_, text) => {
    writeFileSync(folder.in('data.ndjson'), text);
    for (const rules of ['structure', 'references,structure']) {
      const file = await call(['validate', '--rules', rules, folder.in('data.ndjson')]);
      const { out } = await call(['validate', '--rules', rules], { stdin: pieces(text) });
      expect(out).toBe(file.out.replaceAll(folder.in('data.ndjson'), '<stdin>'));
      expect(out).toContain('│');
    }
  });
});

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const [bytes, room] = [Buffer.from(text), Buffer.alloc(2 ** 16)];
  for (let at = 0; at < bytes.length; at += room.length)
    yield room.subarray(0, bytes.copy(room, 0, at, at + room.length));
}
