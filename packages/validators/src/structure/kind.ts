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
  | 'not a number';

/** The kind of a value; NaN and the infinities are none of JSON's numbers. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not a number';
  return typeof value;
}
