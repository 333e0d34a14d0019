import type { Gap, Tenure } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { type Moment, moment } from '../time/moment.ts';
import { hasGap } from './gaps.ts';

/** The first and the last date on which a source shows a post held; between them it was held. */
export interface Held {
  readonly first: string;
  readonly last: string;
}

/** How far a tenure reaches for certain; `undefined` where it has no date. An absent bound is unknown. */
export function heldFrom({ start, end, asOf = [] }: Tenure): Held | undefined {
  const dates = [start, ...asOf, end].flatMap((date) => {
    const read = date === undefined ? undefined : moment(date);
    return date === undefined || read === undefined || read.qualified ? [] : [{ date, read }];
  });
  const [some] = dates;
  if (some === undefined) return undefined;
  const first = dates.reduce((a, b) => (b.read.last < a.read.last ? b : a), some).date;
  const last = dates.reduce((a, b) => (b.read.first > a.read.first ? b : a), some).date;
  return { first, last };
}

/** Whether two tenures were certainly held at the same time, and not only on the day on which one follows the other. */
export function overlap(a: Held, b: Held): boolean {
  return isBefore(a.first, b.last) && isBefore(b.first, a.last);
}

function isBefore(a: string, b: string): boolean {
  const [left, right] = [moment(a), moment(b)];
  return left !== undefined && right !== undefined && before(left, right) === 'certainly';
}

/** Whether the tenures of a person are told, and none of them is in a post. */
export function lacksPost(
  official: { readonly tenures?: readonly Tenure[]; readonly gaps?: readonly Gap[] },
  position: string,
  local: (reference: string) => string,
): boolean {
  const { tenures } = official;
  if (tenures === undefined || hasGap(official, '/tenures', 'incomplete')) return false;
  return !tenures.some((tenure) => local(tenure.position) === local(position));
}

/**
 * Whether a post was certainly not held at any moment of a span: it was given up before, or taken up after. Of a tenure
 * that ends before it starts one bound is wrong, which another rule tells; nothing is known of it.
 */
export function missesTenure(
  { start, end }: Tenure,
  from: Moment | undefined,
  to: Moment | undefined,
): boolean {
  const [taken, given] = [start, end].map((date) => (date === undefined ? undefined : moment(date)));
  if (taken && given && before(given, taken) === 'certainly') return false;
  const isOver = given !== undefined && from !== undefined && before(given, from) === 'certainly';
  return isOver || (taken !== undefined && to !== undefined && before(to, taken) === 'certainly');
}
