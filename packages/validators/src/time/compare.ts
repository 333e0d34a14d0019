import { type Moment, withBounds } from './moment.ts';

/** Whether something holds for every completion of the dates, for some, or for none. */
export type Certainty = 'certainly' | 'possibly' | 'not';

const hour = 3600;
const day = 24 * hour;

/**
 * Whether one date lies before another.
 * - two dates without a time compare as written, day by day
 * - two date-times with offsets compare exactly
 * - where only one side has an offset, the other is widened to all zones on Earth, −14 to +12 hours; so are both where
 *   they are to be read in different zones
 * - a qualified date takes part in no certain comparison
 */
export function before(a: Moment, b: Moment): Certainty {
  return compared(a, b, areOnOneLine(a, b));
}

/** Whether one date lies before another in whatever zones the two are meant: for dates that belong to different places. */
export function beforeAnywhere(a: Moment, b: Moment): Certainty {
  return compared(a, b, a.zoned && b.zoned);
}

function compared(a: Moment, b: Moment, onOneLine: boolean): Certainty {
  if (a.qualified || b.qualified) return 'possibly';
  const unit = onOneLine && a.dateOnly && b.dateOnly ? day : 1;
  const [wideA, wideB] = [onOneLine || a.zoned ? 0 : hour, onOneLine || b.zoned ? 0 : hour];
  if (Math.floor((a.last + 12 * wideA) / unit) < Math.floor((b.first - 14 * wideB) / unit))
    return 'certainly';
  const mayBe = Math.floor((a.first - 14 * wideA) / unit) < Math.floor((b.last + 12 * wideB) / unit);
  return mayBe ? 'possibly' : 'not';
}

/** The same two dates on one time line: in UTC, as wide as the zone is unknown, unless both are to be read alike. */
export function onOneLine(a: Moment, b: Moment): readonly [Moment, Moment] {
  return areOnOneLine(a, b) ? [a, b] : [widened(a), widened(b)];
}

function areOnOneLine(a: Moment, b: Moment): boolean {
  return a.zoned === b.zoned && !areInOtherZones(a, b);
}

function areInOtherZones(a: Moment, b: Moment): boolean {
  return !a.zoned && a.zone !== undefined && b.zone !== undefined && a.zone !== b.zone;
}

/** Every moment in UTC that a date can stand for; with an offset it is in UTC already. */
function widened(date: Moment): Moment {
  return date.zoned ? date : withBounds(date, date.first - 14 * hour, date.last + 12 * hour);
}
