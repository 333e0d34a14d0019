import type { Path, Region } from '../finding.ts';
import { type OpenContainer, skipKey, skipSpace, skipValue } from './scan.ts';

/** A piece of a text, from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets of one text into lines and columns. A line ends with LF, CR LF or a lone CR. */
export class Lines {
  readonly #text: string;
  readonly #file: string;
  #starts: readonly number[] | undefined;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  region({ start, end }: Span): Region {
    const [line, column] = this.#position(start);
    const [endLine, endColumn] = this.#position(end);
    return { file: this.#file, line, column, endLine, endColumn };
  }

  #position(offset: number): readonly [number, number] {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    for (let high = this.#starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) starts.push(end.index + end[0].length);
  return starts;
}

/**
 * Where the value at a path stands inside the well-formed value that begins at `start`, found by reading the text again.
 * Of properties with the same name the last one counts, as it does for `JSON.parse`. `key` asks for the property name.
 */
export function spanOf(text: string, start: number, path: Path, mark: 'key' | 'value'): Span | undefined {
  let value: Span | undefined = valueSpan(text, start);
  let key: Span | undefined;
  for (const step of path) {
    if (value === undefined) return undefined;
    const found =
      text[value.start] === '{' ? member(text, value, String(step)) : element(text, value, Number(step));
    value = found?.value;
    key = found?.key;
  }
  return mark === 'key' ? (key ?? value) : value;
}

interface Member {
  readonly key?: Span;
  readonly value: Span;
}

function valueSpan(text: string, at: number): Span | undefined {
  const start = skipSpace(text, at);
  const end = skipValue(text, start);
  return typeof end === 'number' ? { start, end } : undefined;
}

function member(text: string, object: Span, name: string): Member | undefined {
  let found: Member | undefined;
  for (const { key, value } of membersOf(text, object.start)) {
    if (key !== undefined && JSON.parse(text.slice(key.start, key.end)) === name) found = { key, value };
  }
  return found;
}

function element(text: string, list: Span, index: number): Member | undefined {
  let count = 0;
  for (const found of membersOf(text, list.start)) {
    if (count === index) return found;
    count += 1;
  }
  return undefined;
}

/** The members of the well-formed object or list that begins at `start`, in the order of the text. */
export function* membersOf(text: string, start: number): Generator<Member> {
  const none: readonly OpenContainer[] = [];
  const named = text[start] === '{';
  let at = skipSpace(text, start + 1);
  while (!'}]'.includes(text.charAt(at))) {
    const valueAt = named ? skipKey(text, at, none) : at;
    const value = typeof valueAt === 'number' ? valueSpan(text, valueAt) : undefined;
    if (value === undefined) return;
    yield named ? { key: { start: at, end: keyEnd(text, at) }, value } : { value };
    const comma = skipSpace(text, value.end);
    at = text[comma] === ',' ? skipSpace(text, comma + 1) : comma;
  }
}

/** The end of the property name at `at`: a name is itself a well-formed value. */
function keyEnd(text: string, at: number): number {
  const end = skipValue(text, at);
  return typeof end === 'number' ? end : at;
}
