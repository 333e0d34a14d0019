/**
 * How values are copied by the functions in `generated/copies.ts`, in the way of Zod: objects and lists that a schema
 * describes are new, what may be any JSON stays what it is. Only what is nothing but data is copied, and each property is
 * read once. All else answers `undefined`, which no schema accepts, and is left to Zod: accessors, which could answer
 * otherwise the next time, and objects that are more than they show.
 */

/** The members of an object that is nothing but an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** A list with a copy of each member. */
export function copyList(value: unknown, copyMember?: (member: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    if (!isStill(value, index)) return undefined;
    const member: unknown = copyMember === undefined ? value[index] : copyMember(value[index]);
    if (member === undefined) return undefined;
    copy.push(member);
  }
  return copy;
}

/** An object whose keys are its own choice; what stands under them stays what it is. */
export function copyOpenObject(value: unknown): unknown {
  if (!isPlain(value) || Object.getOwnPropertySymbols(value).length > 0) return undefined;
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const key in value) {
    // Written to a copy, the key would be its prototype.
    if (key === '__proto__' || !isStill(value, key)) return undefined;
    const member = sameJson(value[key]);
    if (member === undefined) return undefined;
    copy[key] = member;
    count += 1;
  }
  return hasOnly(value, count) ? copy : undefined;
}

/** The value itself, if it holds no accessor at any depth. Iterative: depth does not matter. */
export function sameJson(root: unknown): unknown {
  if (typeof root !== 'object') return root;
  const stack = [root];
  const known = new Set<unknown>(stack);
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    for (const key of value === null ? [] : Object.keys(value)) {
      if (value === null || !isStill(value, key)) return undefined;
      const member = (value as Fields)[key];
      if (typeof member !== 'object' || known.has(member)) continue;
      known.add(member);
      stack.push(member);
    }
  }
  return root;
}

/** Whether a value is an object of no class, of this realm. */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a property is a value, not a function that answers. */
export function isStill(value: object, key: PropertyKey): boolean {
  const property = Object.getOwnPropertyDescriptor(value, key);
  return property !== undefined && property.get === undefined;
}

/** Whether an object has as many own keys as were seen, and none that does not show. */
export function hasOnly(value: object, count: number): boolean {
  return Object.getOwnPropertyNames(value).length === count;
}
