import { GuardError } from './guard-subset.ts';
import type { Alternative } from './guard-walk.ts';

/** A function with a body that says yes or no to `v`. */
export function functionOf(name: string, body: readonly string[]): string {
  return [`function ${name}(v: unknown): boolean {`, ...body, '}', ''].join('\n');
}

/** The body of a function that looks a word up in a list. */
export function choiceOf(words: readonly unknown[], at: string): readonly string[] {
  return [
    'switch (v) {',
    ...words.map((word) => `case ${scalar(word, at)}:`),
    'return true;',
    '}',
    'return false;',
  ];
}

/** A value that is equal to itself alone. */
export function scalar(value: unknown, at: string): string {
  if (typeof value === 'object' && value !== null)
    throw new GuardError(`There is no guard for the constant at ${at}`);
  return JSON.stringify(value);
}

/** A pattern as a regular expression in code. */
export function literal(pattern: string): string {
  return `/${new RegExp(pattern, 'u').source}/u`.replace(/[^ -~]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\u{${point.toString(16)}}`;
  });
}

/** A bit for each key on which it depends whether an object is complete. */
export function bitsOf(alternatives: readonly Alternative[], at: string): ReadonlyMap<string, number> {
  const keys = new Set(alternatives.flatMap(({ present, absent }) => [...present, ...absent]));
  if (keys.size > 31)
    throw new GuardError(`More than 31 keys decide whether the object at ${at} is complete`);
  return new Map([...keys].map((key, index) => [key, 2 ** index]));
}

/** Whether the keys that were seen are those of one of some alternatives. */
export function completeness(
  alternatives: readonly Alternative[],
  bits: ReadonlyMap<string, number>,
): string {
  const sum = (keys: readonly string[]) =>
    [...new Set(keys)].reduce((all, key) => all + (bits.get(key) ?? 0), 0);
  const told = alternatives.map(({ present, absent }) => {
    const [needed, looked] = [sum(present), sum([...present, ...absent])];
    return looked === 0 ? 'true' : `(seen & ${looked}) === ${needed}`;
  });
  return [...new Set(told)].join(' || ');
}
