import type { Path } from '../finding.ts';
import { kindOf } from './kind.ts';

interface Step {
  readonly value: unknown;
  readonly path: Path;
  readonly ancestors: ReadonlySet<object>;
}

/** The paths inside a value at which something stands that JSON cannot say. Depth costs no call stack. */
export function notJson(root: unknown, path: Path): readonly Path[] {
  const found: Path[] = [];
  const seen = new Set<object>();
  const steps: Step[] = [{ value: root, path, ancestors: new Set() }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { value, ancestors } = step;
    if (isContainer(value)) {
      if (ancestors.has(value)) found.push(step.path);
      else if (!seen.has(value)) for (const member of membersOf(step, value)) steps.push(member);
      seen.add(value);
    } else if (!isScalar(value)) found.push(step.path);
  }
  return found;
}

function membersOf({ path, ancestors }: Step, container: object): Step[] {
  const inside = new Set(ancestors).add(container);
  const members = Array.isArray(container) ? [...container.entries()] : Object.entries(container);
  return members.reverse().map(([key, value]) => ({ value, path: [...path, key], ancestors: inside }));
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
