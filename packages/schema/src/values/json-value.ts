import * as z from 'zod';
import { define } from '../define.ts';

/** Any JSON value; what JSON cannot say (`undefined`, functions, bigint, NaN, cycles) is refused at every depth. */
export const JsonValue = define(
  'JsonValue',
  'Any JSON value: an object, array, string, number, boolean or null.',
  z.unknown().refine(isJson, { error: 'Expected a JSON value', params: { json: true } }),
);

/** Whether a value could have come out of a JSON document. Iterative: depth does not matter. */
export function isJson(root: unknown): boolean {
  const open = new Set<object>();
  const done = new Set<object>();
  const stack: { value: unknown; leave?: object }[] = [{ value: root }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.leave) {
      open.delete(step.leave);
      done.add(step.leave);
    } else if (!isContainer(step.value)) {
      if (!isScalar(step.value)) return false;
    } else if (open.has(step.value)) {
      return false;
    } else if (!done.has(step.value)) {
      const members: unknown[] = Object.values(step.value);
      // A list with holes has fewer members than its length says.
      if (Array.isArray(step.value) && members.length !== step.value.length) return false;
      open.add(step.value);
      stack.push({ value: null, leave: step.value });
      for (const value of members) stack.push({ value });
    }
  }
  return true;
}

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}
