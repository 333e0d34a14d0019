import { limits } from './limits.ts';
import { holdsRecord, recordStart } from './record-start.ts';
import { skipSpace, skipString } from './scan.ts';
import type { Window } from './window.ts';

const recordsKey = /"records"\s*:\s*\[/u;
const nextInList = new RegExp(`,\\s*${recordStart}`, 'gu');

/** The name of the property that stands at an offset, with its colon. */
export function propertyAt(text: string, at: number): string | undefined {
  const end = text[at] === '"' ? skipString(text, at, []) : undefined;
  const isName = typeof end === 'number' && text[skipSpace(text, end)] === ':';
  return isName ? String(JSON.parse(text.slice(at, end))) : undefined;
}

/** The end of comments and stray words at the beginning of a text: they are no record. */
export function endOfJunk(text: string): number {
  let at = 0;
  while (at < text.length && !'{}[],"'.includes(text.charAt(at))) at = afterComment(text, at) ?? at + 1;
  return at;
}

/** The offset after the comment of another language that begins here, if one does. */
function afterComment(text: string, at: number): number | undefined {
  const closer = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : undefined;
  if (closer === undefined) return undefined;
  const end = text.indexOf(closer, at + 2);
  return end === -1 ? text.length : end + closer.length;
}

/** Where the next record was found, and whether others may have been passed on the way there. */
interface Found {
  readonly at: number;
  readonly passedRecord: boolean;
}

/** Looks for the comma before the next record, as far as there is text; what is too much to be held is let go. */
export function* findNextRecord(window: Window, from: number): Generator<undefined, Found | undefined> {
  let start = from;
  for (let passedRecord = false; ; ) {
    nextInList.lastIndex = start;
    const at = nextInList.exec(window.text)?.index;
    if (at !== undefined && (window.ended || at + limits.lookahead < window.text.length))
      return { at, passedRecord };
    if (window.ended) return undefined;
    if (window.text.length > limits.record) {
      passedRecord ||= holdsRecord(window.text, 1, window.text.length);
      window.forget(window.text.length - limits.lookahead);
      start = 0;
    }
    yield* window.grow(window.text.length + 1);
  }
}

/** Goes to the key of the records, where the rest of the text has one. */
export function* findRecords(window: Window): Generator<undefined, boolean> {
  for (;;) {
    const at = window.text.search(recordsKey);
    if (at !== -1) {
      window.forget(at);
      return true;
    }
    if (window.ended) return false;
    if (window.text.length > limits.record) window.forget(window.text.length - limits.lookahead);
    yield* window.grow(window.text.length + 1);
  }
}

/** The bracket that ends the list: the last one that what stands before it does not open. */
export function endOfList(text: string, start: number): number {
  let last = start;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = afterString(text, at) - 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      if (depth === 0) last = at;
      else depth -= 1;
    }
  }
  return last;
}

function afterString(text: string, at: number): number {
  const end = skipString(text, at, []);
  return typeof end === 'number' ? end : at + 1;
}
