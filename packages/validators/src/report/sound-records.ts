import { recordTypes } from '../model.ts';
import type { FileTally } from './file-tally.ts';
import type { Tally } from './summarize.ts';

/** What a proven record showed: offsets into its bytes, below 0 where something is not there. */
export interface Seen {
  /** The number of its type in `recordTypes`. */
  readonly type: number;
  readonly cited: boolean;
  readonly startStart: number;
  readonly startEnd: number;
  readonly endStart: number;
  readonly endEnd: number;
}

/** What is counted of the records of a file, as long as anything is said of it. */
interface Counted {
  readonly tally: FileTally;
  readonly refused: boolean;
}

/** Counts the record that was proven last, of which nothing else is asked for: what `lastSeen` tells of these bytes. */
export function soundRecords(
  summary: Tally,
  file: Counted,
  lastSeen: () => Seen,
): (bytes: Uint8Array) => void {
  const sound = new SoundTally(summary);
  return (bytes) => {
    if (file.refused) return;
    file.tally.countNext();
    sound.add(bytes, lastSeen());
  };
}

const zero = 0x30;

/** So far apart, no time of the day and no zone makes a later date the earlier one; a month has 31 days here. */
const apart = 7;

/** Adds sound records to the summary of a run. */
class SoundTally {
  readonly #summary: Tally;
  /** The first and the last day of what stretched the span, as `dayAt` counts them. */
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(summary: Tally) {
    this.#summary = summary;
  }

  /** Adds a record that stands in these bytes. */
  add(bytes: Uint8Array, seen: Seen): void {
    const type = recordTypes[seen.type];
    this.#summary.count(type, seen.cited);
    if (type === 'visit' || type === 'meeting') this.#stretch(bytes, seen);
  }

  /** Most dates lie well inside the span, and need not be read as moments. */
  #stretch(bytes: Uint8Array, { startStart, startEnd, endStart, endEnd }: Seen): void {
    if (startStart < 0 && endStart < 0) return;
    const first = startStart < 0 ? firstDay(bytes, endStart, endEnd) : firstDay(bytes, startStart, startEnd);
    const last = endStart < 0 ? lastDay(bytes, startStart, startEnd) : lastDay(bytes, endStart, endEnd);
    if (first > this.#first + apart && last < this.#last - apart) return;
    this.#summary.stretch(textAt(bytes, startStart, startEnd), textAt(bytes, endStart, endEnd));
    this.#first = Math.min(first, this.#first);
    this.#last = Math.max(last, this.#last);
  }
}

/** A number that grows with the first day of a partial date. */
function firstDay(bytes: Uint8Array, from: number, to: number): number {
  return dayAt(bytes, from, to, 1, 1);
}

/** A number that grows with the last day of a partial date. */
function lastDay(bytes: Uint8Array, from: number, to: number): number {
  return dayAt(bytes, from, to, 12, 31);
}

/** The number of a day, or of this month or this day where the date, which may end with a qualifier, leaves them open. */
function dayAt(bytes: Uint8Array, from: number, to: number, openMonth: number, openDay: number): number {
  const year = digits(bytes, from, from + 4);
  const month = to - from < 'yyyy-mm'.length ? openMonth : digits(bytes, from + 5, from + 7);
  const day = to - from < 'yyyy-mm-dd'.length ? openDay : digits(bytes, from + 8, from + 10);
  return (year * 12 + month) * 31 + day;
}

function digits(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (bytes[at] ?? zero) - zero;
  return number;
}

/** A text of ASCII; `undefined` where there is none. */
function textAt(bytes: Uint8Array, from: number, to: number): string | undefined {
  return from < 0 ? undefined : String.fromCharCode(...bytes.subarray(from, to));
}
