import { editDistance } from '../spelling.ts';

/** By how many characters another id may differ that is this one misspelled: one in four of its slug. */
export function slackOf(id: string): number {
  return Math.floor(slugOf(id).length / 4);
}

/** Whether one id may be the other one misspelled. */
export function isNearId(id: string, other: string): boolean {
  const slack = slackOf(id);
  return Math.abs(id.length - other.length) <= slack && editDistance(id, other) <= slack;
}

/** What a comparison costs: as many steps as the lengths multiplied, a thousand of them being one. */
export function costOf(id: string, other: string): number {
  return 1 + Math.floor((id.length * other.length) / 1000);
}

/** What stands behind the type in an id. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
