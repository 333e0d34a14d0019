/** The kinds of value that data can hold, those of JSON first. */
export type Kind =
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'array'
  | 'object'
  | 'undefined'
  | 'bigint'
  | 'function'
  | 'symbol'
  | 'not a number'
  | 'a number beyond all limits'
  | 'something else';

/** The kind of a value; NaN and the infinities are none of JSON's numbers, dates and maps none of its objects. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? 'not a number' : 'a number beyond all limits';
  return typeof value === 'object' && !isPlain(value) ? 'something else' : typeof value;
}

/** An object whose properties are all that there is to it: a literal, or an instance of a class that is no built-in one. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether a list has holes, as no list of JSON has. The first one is enough: a list of four billion of them costs no time. */
export function hasHoles(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index += 1) if (!Object.hasOwn(list, index)) return true;
  return false;
}
