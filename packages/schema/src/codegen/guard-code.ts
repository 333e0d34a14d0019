import { GuardError } from './guard-error.ts';

/** A value that is equal to itself alone, in code; `undefined` for objects and lists. */
export function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return literal(value);
  return typeof value === 'object' && value !== null ? undefined : String(value);
}

/** Any JSON value in code. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/gu, escaped);
}

/** A pattern in code. */
export function expression(pattern: string): string {
  return `/${new RegExp(pattern, 'u').source}/u`.replace(/[^ -~]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\u{${point.toString(16)}}`;
  });
}

/** Words that begin with a capital letter each and hold nothing else than letters and digits, for the name of a function. */
export function capitalized(words: string): string {
  const all = words.split(/[^A-Za-z0-9]+/u);
  return all.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** The name of a type. Throws a `GuardError` where it cannot be one. */
export function typeName(name: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/u.test(name)) return name;
  throw new GuardError(
    `A guard cannot be named after ${literal(name)}: expected letters and digits, a capital first`,
  );
}

/** Expressions of which all must hold. */
export function both(terms: readonly string[]): string {
  const [first = 'true', ...others] = [...new Set(terms)];
  return others.length === 0 ? first : [first, ...others].map(enclosed).join(' && ');
}

/** Expressions of which one must hold. */
export function either(terms: readonly string[]): string {
  return [...new Set(terms)].join(' || ');
}

/** An expression as a part of a longer one. */
export function enclosed(term: string): string {
  return term.includes(' || ') ? `(${term})` : term;
}

function escaped(character: string): string {
  return [...character.split('')]
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
