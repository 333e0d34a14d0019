import type { Span } from './places.ts';
import { type Breakage, breakage, type Passed, skipSpace, skipValue } from './scan.ts';
import type { Window } from './window.ts';

/** What stands after a whole value; the ids of what follows it are not known. */
export const endOfLine = 'the end of the line';

/** Whether a line ends with the text, and not with a line break. */
export function isUnended({ text, ended }: Window, { end }: Span): boolean {
  return ended && end === text.length;
}

/** Where a line ceases to be one JSON value, if it does. */
export function breakageOf(window: Window, { start, end }: Span, passed: Passed): Breakage | undefined {
  const { text } = window;
  const line = text.slice(start, end);
  const after = skipValue(line, 0, passed);
  if (typeof after !== 'number') {
    const found = after.truncated && !isUnended(window, { start, end }) ? endOfLine : after.found;
    return { ...after, ...shifted(after, start), found };
  }
  const rest = skipSpace(line, after);
  return rest === line.length ? undefined : { ...breakage(line, rest, endOfLine, []), offset: start + rest };
}

function shifted({ offset, open }: Breakage, by: number): Pick<Breakage, 'offset' | 'open'> {
  return {
    offset: offset + by,
    open: open.map((container) => ({ ...container, offset: container.offset + by })),
  };
}
