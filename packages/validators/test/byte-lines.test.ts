import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteLines } from '../src/cli/byte-lines.ts';
import { TextLines } from '../src/report/text-lines.ts';

function linesOf(text: string): ByteLines {
  const bytes = Buffer.from(text, 'utf8');
  return new ByteLines((byte, room) => bytes.copy(room, 0, byte));
}

describe('the lines of an input that is not held', () => {
  it('are those of its text, however they end', () => {
    const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', 'é𝄞', '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const text = pieces.join('');
        const [whole, read] = [new TextLines(text), linesOf(text)];
        for (let line = 1; line <= whole.count + 2; line += 1) expect(read.at(line)).toBe(whole.at(line));
      }),
    );
  });

  it('are the same in whatever order they are asked for', () => {
    const text = Array.from({ length: 500 }, (_, line) => `${line}${['\n', '\r', '\r\n'][line % 3]}`).join(
      '',
    );
    const whole = new TextLines(text);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 503 }), { maxLength: 30 }), (asked) => {
        const read = linesOf(text);
        for (const line of asked) expect(read.at(line)).toBe(whole.at(line));
      }),
    );
  });

  it('may be longer than what is read at a time, and lie across it', () => {
    const lines = [262_138, 3, 700_000, 262_144, 1].map((length, at) => String(at).repeat(length));
    for (const end of ['\n', '\r\n', '\r']) {
      const read = linesOf(lines.join(end));
      for (const [index, line] of lines.entries()) expect(read.at(index + 1)).toBe(line);
    }
  });

  it('begin behind a byte order mark', () => {
    expect(linesOf('\ufeffa\nb').at(1)).toBe('a');
  });
});
