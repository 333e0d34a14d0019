import { type Cell, cellsOf } from './cells.ts';

/** A piece of a line, from one offset to another in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What is shown of a line. */
export interface LineWindow {
  readonly shown: string;
  /** How many cells stand before the mark, and how many it takes. */
  readonly before: number;
  readonly marked: number;
}

/** Stands where something is left out. */
export const cut = '…';

/** The part of a line around a mark that fits into so many cells. */
export function windowed(line: string, mark: Mark, room: number): LineWindow {
  // A line may have millions of characters: only those that could be in the window are looked at.
  const from = characterStart(line, Math.max(0, mark.start - 4 * room));
  const to = characterStart(line, Math.min(line.length, mark.start + 4 * room));
  const cells = cellsOf(line, from, to);
  const [first, last] = extent(cells, mark, room, { before: from > 0, after: to < line.length });
  const inside = cells.slice(first, last);
  const [left, right] = [
    from > 0 || first > 0 ? cut : '',
    to < line.length || last < cells.length ? cut : '',
  ];
  const marked = inside.filter(({ start, end }) => end > mark.start && start < mark.end);
  const before = inside.filter(({ end }) => end <= mark.start);
  return {
    shown: `${left}${inside.map(({ text }) => text).join('')}${right}`,
    before: left.length + widthOf(before),
    marked: Math.max(1, widthOf(marked)),
  };
}

/** The first cell to show and the one after the last, so that the mark stands in the right half of the window. */
function extent(
  cells: readonly Cell[],
  mark: Mark,
  room: number,
  isCut: { readonly before: boolean; readonly after: boolean },
): readonly [number, number] {
  if (!isCut.before && !isCut.after && widthOf(cells) <= room) return [0, cells.length];
  const at = cells.findIndex(({ end }) => end > mark.start);
  const start = at === -1 ? cells.length : at;
  const markWidth = widthOf(cells.filter(({ start, end }) => end > mark.start && start < mark.end));
  const inner = room - 2 * cut.length;
  const fitsFromStart = !isCut.before && widthOf(cells.slice(0, start)) + markWidth <= inner;
  const rest = isCut.after ? inner : Math.min(inner, widthOf(cells.slice(start)));
  const wanted = Math.max(inner - rest, Math.floor((inner - Math.min(inner, markWidth)) * 0.7));
  const first = fitsFromStart ? 0 : backwards(cells, start, wanted);
  const isCutBefore = isCut.before || first > 0;
  return [first, forwards(cells, first, isCutBefore ? inner : inner + cut.length)];
}

function backwards(cells: readonly Cell[], from: number, room: number): number {
  let first = from;
  for (let left = room; first > 0; first -= 1) {
    left -= cells[first - 1]?.width ?? 0;
    if (left < 0) break;
  }
  return first;
}

function forwards(cells: readonly Cell[], from: number, room: number): number {
  let last = from;
  for (let left = room; last < cells.length; last += 1) {
    left -= cells[last]?.width ?? 0;
    if (left < 0) break;
  }
  return last;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** An offset that does not fall between the halves of one character. */
function characterStart(line: string, offset: number): number {
  const isSecondHalf = /^[\u{dc00}-\u{dfff}]/u.test(line.slice(offset, offset + 1));
  return isSecondHalf && offset > 0 ? offset - 1 : offset;
}
