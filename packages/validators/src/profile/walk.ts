import type { Observation } from '../finding.ts';
import type { Demand } from './demand.ts';

/** Where the walk through a value is, and what it has found. */
export interface Walk {
  readonly trail: (string | number)[];
  readonly found: Observation[];
  /** Only whether anything is wrong is asked: the first thing found ends it. */
  readonly isTrial: boolean;
  /** Whether objects and lists that were tried before met a demand. */
  readonly tried: Map<Demand, Map<unknown, boolean>>;
  /** The profile, or Chancery, has properties that are to go: of sound values that is to be said, too. */
  readonly tellsDeprecated: boolean;
}

/** So much of one value is told at most. */
const most = 100_000;

/** Whether there is nothing more to be found out. */
export function isOver({ found, isTrial }: Walk): boolean {
  return found.length >= (isTrial ? 1 : most);
}

/** Tells of the value where the walk is. What is told is not made up before it is wanted. */
export function tell(walk: Walk, make: () => Omit<Observation, 'path'>): void {
  if (isOver(walk)) return;
  walk.found.push(walk.isTrial ? outline : { ...make(), path: [...walk.trail] });
}

/** Goes one step into a value and comes back. */
export function within(walk: Walk, step: string | number, look: () => void): void {
  walk.trail.push(step);
  look();
  walk.trail.pop();
}

const outline: Observation = { rule: '', params: {}, path: [] };
