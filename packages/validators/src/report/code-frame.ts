import type { Region } from '../finding.ts';
import { cut, type Mark, windowed } from './line-window.ts';
import type { Paint } from './palette.ts';
import type { LineSource } from './text-lines.ts';

/** How a frame is drawn. */
export interface FrameStyle {
  /** How many cells a line may take, line number included. */
  readonly width: number;
  /** Whether the line before is shown. */
  readonly context: boolean;
  readonly mark: Paint;
  readonly faint: Paint;
}

/** A frame in lines, and the last line of the text that it shows. */
export interface Frame {
  readonly lines: readonly string[];
  readonly lastLine: number;
}

interface Drawing {
  readonly text: LineSource;
  readonly style: FrameStyle;
  /** The width of the line numbers. */
  readonly digits: number;
  /** The width of what stands after them. */
  readonly room: number;
}

/** A region of at most this many lines is shown as a whole, of a longer one the beginning. */
const wholeRegion = 6;
const beginning = 3;

/**
 * Draws the lines of a region with their numbers, and `~` under what it points to. Of a region of many lines the first is
 * underlined to its end, with the name of the property, and each is marked with `>`. Of a long line the part around the
 * region is shown.
 */
export function codeFrame(text: LineSource, region: Region, style: FrameStyle): Frame {
  const { line, column } = region;
  const endLine = region.endColumn === 1 && region.endLine > line ? region.endLine - 1 : region.endLine;
  const lastLine = endLine - line < wholeRegion ? endLine : line + beginning - 1;
  const digits = String(lastLine).length;
  const drawing: Drawing = { text, style, digits, room: style.width - digits - '>  │ '.length };
  const isLong = endLine > line;
  const first = text.at(line);
  const mark = {
    start: isLong ? nameStart(first, column - 1) : column - 1,
    end: region.endLine > line ? first.length : region.endColumn - 1,
  };
  const further = Array.from({ length: lastLine - line }, (_, index) => line + 1 + index);
  const lines = [
    ...(style.context && line > 1 ? [contextLine(drawing, line - 1)] : []),
    ...markedLines(drawing, line, mark, isLong),
    ...further.map((number) => numbered(drawing, number, fromStart(text.at(number), drawing.room), true)),
    ...(lastLine < endLine ? [unnumbered(drawing, style.faint(`${cut} up to line ${endLine}`))] : []),
  ];
  return { lines, lastLine };
}

/** Where the name of the property begins whose value begins here: `{` alone would say little. */
function nameStart(line: string, column: number): number {
  const near = line.slice(Math.max(0, column - 80), column);
  return column - (/"[^"\\]*"\s*:\s*$/u.exec(near)?.[0].length ?? 0);
}

/** The line before. Where it is a record of its own that does not fit, it only shows that it is there. */
function contextLine(drawing: Drawing, line: number): string {
  const { text, room, style } = drawing;
  const whole = text.at(line);
  const shown = fromStart(whole, room);
  const isOther = shown.endsWith(cut) && !/^\s/u.test(whole);
  return numbered(drawing, line, style.faint(isOther ? cut : shown), false);
}

function markedLines(drawing: Drawing, line: number, mark: Mark, isLong: boolean): readonly string[] {
  const { text, style, room } = drawing;
  const { shown, before, marked } = windowed(text.at(line), mark, room);
  const underline = `${' '.repeat(before)}${style.mark('~'.repeat(marked))}`;
  return [numbered(drawing, line, shown, isLong), unnumbered(drawing, underline)];
}

function numbered({ style, digits }: Drawing, line: number, shown: string, isMarked: boolean): string {
  const gutter = style.faint(`${String(line).padStart(digits)} │`);
  return `${isMarked ? style.mark('>') : ' '} ${gutter} ${shown}`.trimEnd();
}

function unnumbered({ style, digits }: Drawing, shown: string): string {
  return `  ${style.faint(`${' '.repeat(digits)} │`)} ${shown}`;
}

function fromStart(line: string, room: number): string {
  return windowed(line, { start: 0, end: 0 }, room).shown;
}
