import { limits } from './limits.ts';
import type { Span } from './places.ts';
import { skipSpace } from './scan.ts';
import type { Window } from './window.ts';

/** The next line that is not blank, without white space at either end; `isLong` where its end is too far to be held. */
export interface Line extends Span {
  readonly isLong: boolean;
}

/** Makes the next line that is not blank the first thing in the window; `undefined` where there is none. */
export function* nextLine(window: Window): Generator<undefined, Line | undefined> {
  for (;;) {
    const { text } = window;
    const end = endOfNextLine(window);
    if (end === undefined) {
      yield* window.grow();
      continue;
    }
    const isLong = end > limits.record;
    const start = skipSpace(text.slice(0, end), 0);
    if (start < end) return { start, end: text.charAt(end - 1) === '\r' ? end - 1 : end, isLong };
    if (end >= text.length) return undefined;
    window.forget(end + 1);
  }
}

/**
 * The offset of the next line feed, or of the end of the text; beyond the limit where the line is too long. `undefined`
 * where more of the text is needed to tell.
 */
function endOfNextLine({ text, ended }: Window): number | undefined {
  const end = text.indexOf('\n');
  if (end !== -1) return end;
  return ended || text.length > limits.record ? text.length : undefined;
}

/** Passes over the rest of the line, however long it is. */
export function* passLine(window: Window): Generator<undefined, void> {
  for (let end = window.text.indexOf('\n'); ; end = window.text.indexOf('\n')) {
    if (end !== -1) return window.forget(end + 1);
    window.forget(window.text.length);
    if (window.ended) return;
    yield* window.grow();
  }
}
