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

/** Counts the record that was proven last, of which nothing else is asked for: what `seen` tells of these bytes. */
export function soundRecords(summary: Tally, file: Counted, seen: Seen): (bytes: Uint8Array) => void {
  const sound = new SoundTally(summary);
  return (bytes) => {
    if (file.refused) return;
    file.tally.countNext();
    sound.add(bytes, seen);
  };
}

const [zero, dayLength] = [0x30, 'yyyy-mm-dd'.length];

/** Adds sound records to the summary of a run. */
class SoundTally {
  readonly #summary: Tally;
  /** The days between which no start and no end stretches the span any more, as `dayAt` counts them. */
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

  #stretch(bytes: Uint8Array, { startStart, startEnd, endStart, endEnd }: Seen): void {
    const [start, end] = [dayAt(bytes, startStart, startEnd), dayAt(bytes, endStart, endEnd)];
    const [first, last] = [startStart < 0 ? end : start, endStart < 0 ? start : end];
    if (first >= this.#first && last <= this.#last) return;
    this.#summary.stretch(textAt(bytes, startStart, startEnd), textAt(bytes, endStart, endEnd));
    // Only whole days can be compared as numbers.
    if (Number.isNaN(first) || Number.isNaN(last)) return;
    this.#first = Math.min(first, this.#first);
    this.#last = Math.max(last, this.#last);
  }
}

/** A number that grows with the day, of a text that is one; else no number. */
function dayAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== dayLength) return Number.NaN;
  const [year, month] = [digits(bytes, from, from + 4), digits(bytes, from + 5, from + 7)];
  return (year * 12 + month) * 31 + digits(bytes, from + 8, to);
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
