/** What stands in a snapshot for a value that no JSON has and that cannot be looked into: a map, a date, a property that throws. */
class Opaque {
  readonly [Symbol.toStringTag] = 'Opaque';
}

/** What stands in a snapshot for an instance of a class: its own properties. */
class Instance {}

/** A container that was met, and the copy that is to be filled. */
interface Copying {
  readonly from: object;
  readonly to: object;
}

/**
 * A copy of a value that can be read without surprise, whatever the value is: getters have been called once, proxies asked
 * once, and what threw is opaque. Cycles remain cycles, holes in lists holes. Depth costs no call stack. It is odd where it
 * holds what no text of JSON says, or one object twice.
 */
export function snapshot(root: unknown): { readonly value: unknown; readonly isOdd: boolean } {
  const copies = new Map<object, object>();
  const open: Copying[] = [];
  let isOdd = false;
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) {
      isOdd ||= !isScalar(value);
      return value;
    }
    isOdd ||= copies.has(value);
    const known = copies.get(value) ?? emptyCopy(value);
    isOdd ||= known instanceof Opaque || known instanceof Instance;
    if (!copies.has(value) && !(known instanceof Opaque)) open.push({ from: value, to: known });
    copies.set(value, known);
    return known;
  };
  const copy = copyOf(root);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const keys = fill(next, copyOf);
    isOdd ||= Array.isArray(next.to) && !areIndexes(keys, next.to.length);
  }
  return { value: copy, isOdd };
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

/** A container of the same kind without its members. */
function emptyCopy(value: object): object {
  try {
    if (Array.isArray(value)) return Object.assign([], { length: value.length });
    if (Object.prototype.toString.call(value) !== '[object Object]') return new Opaque();
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null ? {} : new Instance();
  } catch {
    return new Opaque();
  }
}

/** Whether keys in their order are those of a list without holes and with nothing beside its members. */
function areIndexes(keys: readonly string[], length: number): boolean {
  return keys.length === length && (length === 0 || keys.at(-1) === String(length - 1));
}

/** Copies the members, and answers with their keys. */
function fill({ from, to }: Copying, copyOf: (value: unknown) => unknown): readonly string[] {
  const keys = keysOf(from);
  for (const key of keys) {
    const value = copyOf(read(from, key));
    // A key such as `__proto__` is a name like any other.
    Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return keys;
}

function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

function read(value: object, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return new Opaque();
  }
}
