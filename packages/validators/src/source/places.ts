import type { Path, Region } from '../finding.ts';
import { type OpenContainer, skipKey, skipSpace, skipString, skipValue } from './scan.ts';

/** A piece of a text, from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets of one text into lines and columns. A line ends with LF, CR LF or a lone CR. */
export class Lines {
  readonly #text: string;
  readonly #file: string;
  readonly #from: { readonly line: number; readonly column: number };
  #starts: readonly number[] | undefined;

  /** `from` is where the text begins in a longer one. */
  constructor(text: string, file: string, from = { line: 1, column: 1 }) {
    this.#text = text;
    this.#file = file;
    this.#from = from;
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
    const { line, column } = this.#from;
    return [low + line, offset - (this.#starts[low] ?? 0) + (low === 0 ? column : 1)];
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) starts.push(end.index + end[0].length);
  return starts;
}

/** A property or a member of a list; a member has no key. */
interface Member {
  readonly key?: Span;
  readonly value: Span;
}

/**
 * Finds where values stand inside the well-formed value that begins at `start`, by reading the text again. What was read is
 * remembered, so that many findings on one record cost little more than one.
 */
export class Locator {
  readonly #text: string;
  readonly #start: number;
  #members: Map<number, ReadonlyMap<string, Member>> | undefined;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /**
   * The span of the value at a path, or with `key` of its property name. Of properties with the same name the last one
   * counts, as it does for `JSON.parse`.
   */
  spanOf(path: Path, mark: 'key' | 'value' = 'value'): Span | undefined {
    let found: Member | undefined;
    let start = skipSpace(this.#text, this.#start);
    for (const step of path) {
      found = this.#membersAt(start).get(String(step));
      if (found === undefined) return undefined;
      start = found.value.start;
    }
    const value = found?.value ?? valueSpan(this.#text, start);
    return mark === 'key' ? (found?.key ?? value) : value;
  }

  #membersAt(start: number): ReadonlyMap<string, Member> {
    this.#members ??= new Map();
    const known = this.#members.get(start) ?? named(this.#text, start);
    this.#members.set(start, known);
    return known;
  }
}

function valueSpan(text: string, at: number): Span | undefined {
  const start = skipSpace(text, at);
  const end = skipValue(text, start);
  return typeof end === 'number' ? { start, end } : undefined;
}

/** The members of a container by name or index; nothing for a value that is no container. */
function named(text: string, start: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  if (!'{['.includes(text.charAt(start))) return members;
  for (const member of membersOf(text, start)) members.set(nameOf(text, member, members.size), member);
  return members;
}

function nameOf(text: string, { key }: Member, index: number): string {
  if (key === undefined) return String(index);
  const written = text.slice(key.start + 1, key.end - 1);
  return written.includes('\\') ? String(JSON.parse(text.slice(key.start, key.end))) : written;
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

/** The end of the property name at `at`. */
function keyEnd(text: string, at: number): number {
  const end = skipString(text, at, []);
  return typeof end === 'number' ? end : at;
}
