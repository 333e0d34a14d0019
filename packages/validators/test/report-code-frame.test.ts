import { expect, it } from 'vitest';
import { codeFrame } from '../src/report/code-frame.ts';
import { TextLines } from '../src/report/text-lines.ts';
import { frames } from './report-code-frames.ts';

const bare = (text: string) => text;

it.each(frames)('draws $name', ({ text, from, to, width = 40, context = true, frame }) => {
  const [line, column] = from;
  const [endLine, endColumn] = to;
  const region = { file: 'a', line, column, endLine, endColumn };
  const drawn = codeFrame(new TextLines(text), region, { width, context, mark: bare, faint: bare });
  expect(drawn.lines).toEqual(frame);
});

it.each(frames)('keeps $name inside its width', ({ text, from, to, width = 40 }) => {
  const region = { file: 'a', line: from[0], column: from[1], endLine: to[0], endColumn: to[1] };
  const drawn = codeFrame(new TextLines(text), region, { width, context: true, mark: bare, faint: bare });
  for (const line of drawn.lines) expect([...line].length).toBeLessThanOrEqual(width);
});

it('looks only at the part of a very long line that it shows', () => {
  const text = `{"a":"${'x'.repeat(20_000_000)}","b":7,"c":"${'y'.repeat(20_000_000)}"}`;
  const column = text.indexOf('7') + 1;
  const region = { file: 'a', line: 1, column, endLine: 1, endColumn: column + 1 };
  const lines = new TextLines(text);
  const start = performance.now();
  const drawn = codeFrame(lines, region, { width: 40, context: true, mark: bare, faint: bare });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(drawn.lines[0]).toContain('"b":7,"c"');
});
