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
  for (let passed = 0; ; ) {
    const { text, ended } = window;
    const feed = text.indexOf('\n');
    const end = feed === -1 ? text.length : feed;
    const start = skipSpace(text.slice(0, end), 0);
    const isLong = passed + end > limits.record;
    const isAll = feed !== -1 || ended;
    if (start < end && (isAll || (isLong && end - start > limits.head)))
      return { start, end: text.charAt(end - 1) === '\r' ? end - 1 : end, isLong };
    if (isAll && feed === -1) return undefined;
    passed = feed === -1 ? passed + forgetBlank(window, start < end || !isLong ? 0 : end) : 0;
    if (feed === -1) yield* window.grow();
    else window.forget(feed + 1);
  }
}

/** Passes over so much white space of a line that is too long; a CR at its end may be the first half of a line break. */
function forgetBlank(window: Window, length: number): number {
  const count = window.text.charAt(length - 1) === '\r' ? length - 1 : length;
  window.forget(count);
  return count;
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
