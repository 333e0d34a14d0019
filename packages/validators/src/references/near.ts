import { editDistance } from '../spelling.ts';

/** By how many characters another id may differ that is this one misspelled: one in four of its slug. */
export function slackOf(id: string): number {
  return Math.floor(slugOf(id).length / 4);
}

/** Whether one id may be the other one misspelled. */
export function isNearId(id: string, other: string): boolean {
  return editDistance(id, other) <= slackOf(id);
}

/** What stands behind the type in an id. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
