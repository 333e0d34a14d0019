/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a difference does to data and its readers: it breaks some, they get on with it, or it only says things otherwise. */
export type Effect = 'breaking' | 'compatible' | 'wording';

/** One difference between a released schema and the one of today. */
export interface Difference {
  /** The public name of the schema. */
  readonly schema: string;
  /** Where in it, as a JSON Pointer. */
  readonly pointer: string;
  /** What was, and what is: `maxLength: 200 → 300`. */
  readonly change: string;
  readonly effect: Effect;
  readonly because: string;
}

/** A difference, before it is known where it is. */
export type Change = Omit<Difference, 'schema' | 'pointer'>;

/** The effects that a change can have, each with its reason. Readers are older ones of the same major version. */
export const effects = {
  refused: { effect: 'breaking', because: 'data that was accepted may be refused' },
  unread: { effect: 'breaking', because: 'older readers refuse what may stand there now' },
  both: {
    effect: 'breaking',
    because: 'data that was accepted may be refused, and older readers refuse the new',
  },
  unknown: {
    effect: 'breaking',
    because: 'what it means is not known to this check, so it counts as breaking',
  },
  noted: {
    effect: 'compatible',
    because: 'all data stays accepted, and older readers only note what is new',
  },
  kept: { effect: 'compatible', because: 'all data stays accepted, and nothing is new in it' },
  wording: { effect: 'wording', because: 'the same data is accepted' },
} as const satisfies Readonly<Record<string, Pick<Change, 'effect' | 'because'>>>;

/** `before → after`, each short enough for a line. */
export function stepOf(before: unknown, after: unknown): string {
  const [from, to] = [before, after].map((value) => JSON.stringify(value) ?? 'none') as [string, string];
  const start = Math.max(0, firstDifference(from, to) - 30);
  return `${excerpt(from, start)} → ${excerpt(to, start)}`;
}

function firstDifference(one: string, other: string): number {
  const index = [...one].findIndex((character, position) => character !== other[position]);
  return index === -1 ? one.length : index;
}

/** At most 80 characters, those around the place where two texts part. */
function excerpt(text: string, start: number): string {
  if (text.length <= 80) return text;
  const end = start + 78;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
