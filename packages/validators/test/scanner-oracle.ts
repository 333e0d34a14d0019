import { isDeepStrictEqual } from 'node:util';
import type * as scanner from '../generated/scanner.ts';
import { valueAt } from '../src/finding.ts';
import { recordTypes, schemaName, typeOfId } from '../src/model.ts';
import { read } from '../src/source/read.ts';
import type { SourceEvent } from '../src/source/source-event.ts';
import { checkCodes } from '../src/structure/codes.ts';
import { judge } from '../src/structure/record.ts';

/** A scanner: the one that is generated, or one with a mistake in it. */
export type Scanner = Pick<typeof scanner, 'proves' | 'seen'>;

/** What the account of a run takes from a record of which nothing is told. */
export interface Seen {
  readonly type: string;
  readonly id: unknown;
  readonly cited: boolean;
  readonly start: unknown;
  readonly end: unknown;
}

const header = new TextEncoder().encode('{"type":"dataset"}');
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lineFeed = Uint8Array.of(0x0a);

/** What the slow path sees in each of some lines; `undefined` where it has anything to say of the line. */
export function slowly(lines: readonly Uint8Array[]): readonly (Seen | undefined)[] {
  const events = eventsOf(lines);
  if (events.length === lines.length && events.every(({ kind }) => kind === 'record'))
    return events.map(seenIn);
  // What a line hides behind an end of line is told as something else.
  return lines.map((line) => {
    const [event, ...others] = eventsOf([line]);
    return event === undefined || others.length > 0 ? undefined : seenIn(event);
  });
}

function eventsOf(lines: readonly Uint8Array[]): readonly SourceEvent[] {
  const bytes = new Uint8Array(Buffer.concat([header, ...lines].flatMap((line) => [line, lineFeed])));
  const events = [...read(bytes, { name: '<lines>', number: 0, form: 'ndjson' })];
  return events.filter(({ kind }) => kind !== 'header' && kind !== 'end');
}

function seenIn(event: SourceEvent): Seen | undefined {
  if (event.kind !== 'record' || event.observations.length > 0) return undefined;
  const { value, subject } = event;
  const { type, observations } = judge(value);
  if (type === undefined || observations.length > 0 || typeOfId(subject.id) !== type) return undefined;
  if (checkCodes(schemaName(type), value, []).length > 0) return undefined;
  const cited = valueAt(value, ['citations', 0]) !== undefined;
  const [start, end] = [valueAt(value, ['when', 'start']), valueAt(value, ['when', 'end'])];
  return { type, id: subject.id, cited, start, end };
}

/** What a scanner sees in a line that stands among other bytes; `undefined` where it does not prove it. */
export function quickly(by: Scanner, line: Uint8Array): Seen | undefined {
  const bytes = new Uint8Array(line.length + room);
  bytes.fill(0x0a);
  bytes.set(line, 1);
  return proof(by, bytes, 1, 1 + line.length);
}

const room = 80;

/** What a scanner sees between two offsets. */
export function proof(by: Scanner, bytes: Uint8Array, from: number, to: number): Seen | undefined {
  if (!by.proves(bytes, from, to)) return undefined;
  const text = (start: number, end: number) =>
    start === -1 ? undefined : decoder.decode(bytes.subarray(start, end));
  const { type, idStart, idEnd, isEscaped, cited, startStart, startEnd, endStart, endEnd } = by.seen;
  const written = text(idStart, idEnd);
  const id = isEscaped ? written?.replace('\\/', '/') : written;
  const [start, end] = [text(startStart, startEnd), text(endStart, endEnd)];
  return { type: recordTypes[type] ?? '', id, cited, start, end };
}

/** A line that a scanner proves although the slow path sees something else in it. */
export interface Unsound {
  readonly line: Uint8Array;
  readonly quick: Seen;
  readonly slow: Seen | undefined;
}

/** The first of some lines on which a scanner is unsound, and how many it proves. The slow path is asked of those alone. */
export function judgedBy(
  by: Scanner,
  lines: readonly Uint8Array[],
): { readonly proven: number; readonly unsound: Unsound | undefined } {
  const proven = lines.flatMap((line) => {
    const quick = quickly(by, line);
    return quick === undefined ? [] : [{ line, quick }];
  });
  const slow = slowly(proven.map(({ line }) => line));
  const index = proven.findIndex(({ quick }, at) => !isDeepStrictEqual(quick, slow[at]));
  const found = proven[index];
  return { proven: proven.length, unsound: found && { ...found, slow: slow[index] } };
}

/** The first of very many lines on which a scanner is unsound. */
export function firstUnsound(by: Scanner, lines: readonly Uint8Array[]): Unsound | undefined {
  for (let at = 0; at < lines.length; at += 1000) {
    const { unsound } = judgedBy(by, lines.slice(at, at + 1000));
    if (unsound !== undefined) return unsound;
  }
  return undefined;
}

/** A line as a text of ASCII, so that nothing in it is lost on a screen. */
export function shown({ line, quick, slow }: Unsound): string {
  const text = JSON.stringify(Buffer.from(line).toString('latin1'));
  return `proven: ${JSON.stringify(quick)}, but the slow path sees ${JSON.stringify(slow)} in ${text}`;
}
