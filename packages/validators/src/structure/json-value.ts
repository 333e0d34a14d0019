import type { Path } from '../finding.ts';
import { hasHoles, kindOf } from './kind.ts';

/** A member of a container that is still to be visited, or with `leave` a container of which all members were. */
interface Step {
  readonly key: string | number;
  readonly value: unknown;
  readonly depth: number;
  readonly leave?: true;
}

/** What is open on the way to a value, and what was seen. */
interface Visit {
  readonly trail: (string | number)[];
  readonly open: Set<object>;
  readonly seen: Set<object>;
  readonly steps: Step[];
}

/** Something that JSON cannot say, and the path at which it stands. */
export interface NotJson {
  readonly path: Path;
  readonly found: string;
}

/** What stands inside a value that JSON cannot say. Depth costs no call stack. */
export function notJson(root: unknown, path: Path): readonly NotJson[] {
  const all: NotJson[] = [];
  const visit: Visit = { trail: [], open: new Set(), seen: new Set(), steps: [] };
  visit.steps.push({ key: '', value: root, depth: 0 });
  for (let step = visit.steps.pop(); step !== undefined; step = visit.steps.pop()) {
    if (step.leave) visit.open.delete(step.value as object);
    else {
      const found = enter(step, visit);
      if (found !== undefined) all.push({ path: [...path, ...visit.trail.slice(1)], found });
    }
  }
  return all;
}

/** Goes into a value, or says what it is where JSON has nothing like it. */
function enter(step: Step, { trail, open, seen, steps }: Visit): string | undefined {
  const { value, depth } = step;
  trail.length = depth;
  trail.push(step.key);
  if (!isContainer(value)) return isScalar(value) ? undefined : wordFor(value);
  if (open.has(value)) return 'a value that contains itself';
  if (Array.isArray(value) && hasHoles(value)) return 'a list with holes';
  if (seen.has(value)) return undefined;
  seen.add(value);
  open.add(value);
  steps.push({ ...step, leave: true });
  pushMembers(value, depth + 1, steps);
  return undefined;
}

function pushMembers(value: object, depth: number, steps: Step[]): void {
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (let index = members.length - 1; index >= 0; index -= 1) {
    const [key = '', member] = members[index] ?? [];
    steps.push({ key, value: member, depth });
  }
}

/** Objects and lists as JSON has them, not dates, maps or other instances. */
function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isScalar(value: unknown): boolean {
  return ['null', 'boolean', 'number', 'string'].includes(kindOf(value));
}

function wordFor(value: unknown): string {
  const kind = kindOf(value);
  return kind === 'object' ? 'something else' : kind;
}
