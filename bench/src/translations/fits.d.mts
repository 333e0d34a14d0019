/** Whether a text has that many code points. */
export function fits(text: string, least: number, most: number): boolean;

/** Whether at least one of the keys is there. */
export function hasOneOf(value: object, keys: readonly string[]): boolean;

/** Whether a value is an object, and no list, whose keys follow the pattern. */
export function hasKeys(value: unknown, pattern: RegExp): boolean;
