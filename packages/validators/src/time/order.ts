import type { Moment } from './moment.ts';

/** Whether something holds for every completion of the dates, for some, or for none. */
export type Certainty = 'certainly' | 'possibly' | 'not';

const hour = 3600;
const day = 24 * hour;

/**
 * Whether one date lies before another.
 * - two dates without a time compare as written, day by day
 * - two date-times with offsets compare exactly
 * - where only one side has an offset, the other is widened to all zones on Earth, −14 to +12 hours
 * - a qualified date takes part in no certain comparison
 */
export function before(a: Moment, b: Moment): Certainty {
  if (a.qualified || b.qualified) return 'possibly';
  const [left, right] = alike(a, b);
  const unit = a.dateOnly && b.dateOnly ? day : 1;
  if (Math.floor(left.last / unit) < Math.floor(right.first / unit)) return 'certainly';
  return Math.floor(left.first / unit) < Math.floor(right.last / unit) ? 'possibly' : 'not';
}

/** The same two spans on one time line. */
function alike(a: Moment, b: Moment): readonly [Moment, Moment] {
  if (a.zoned === b.zoned) return [a, b];
  return a.zoned ? [a, widened(b)] : [widened(a), b];
}

/** Every moment in UTC that a local time can stand for. */
function widened(local: Moment): Moment {
  return { ...local, first: local.first - 14 * hour, last: local.last + 12 * hour };
}
