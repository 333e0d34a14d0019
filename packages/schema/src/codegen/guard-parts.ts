/** The parts of a guard that are the same in each, written once into a module that needs them. */
export const parts = {
  guard: `function guard<T>(check: (value: unknown) => boolean, name: string): Guard<T> {
  const validate = (value: unknown) =>
    check(value) ? { value: value as T } : { issues: [{ message: \`Expected a valid \${name}; Zod and the validators say where it is not\` }] as const };
  return Object.assign(check as (value: unknown) => value is T, {
    '~standard': { version: 1, vendor: 'chancery', validate },
  } as const);
}
`,
  walk: `function walk(v: unknown, look: (key: string, value: unknown) => number | boolean | undefined): number {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return 0;
  let seen = 1;
  for (const key in v) {
    const bits = look(key, (v as Record<string, unknown>)[key]);
    if (!bits) return 0;
    seen |= +bits;
  }
  // What is not enumerable is seen as well where it is to be expected: a class may have accessors.
  for (let o: object | null = Object.getPrototypeOf(v) === Object.prototype ? null : v; o; o = Object.getPrototypeOf(o)) {
    for (const key of Object.getOwnPropertyNames(o)) {
      const bits = look(key, (v as Record<string, unknown>)[key]);
      if (bits === false) return 0;
      seen |= Number(bits);
    }
  }
  return seen;
}
`,
  own: `function own(v: unknown, look: (key: string, value: unknown) => number | boolean | undefined): number {
  if (typeof v !== 'object' || v === null || Array.isArray(v) || !isPlain(v)) return 0;
  let seen = 1;
  for (const key of Reflect.ownKeys(v)) {
    if (!Object.prototype.propertyIsEnumerable.call(v, key)) continue;
    const bits = typeof key === 'string' && look(key, (v as Record<string, unknown>)[key]);
    if (!bits) return 0;
    seen |= +bits;
  }
  return seen;
}
`,
  isPlain: `function isPlain({ constructor: made }: object): boolean {
  return typeof made !== 'function' || Object.hasOwn(Object(made.prototype), 'isPrototypeOf');
}
`,
  each: `function each(v: unknown, check: (value: unknown) => boolean, least = 0, most = Infinity): boolean {
  if (!Array.isArray(v) || v.length < least || v.length > most) return false;
  for (let at = 0; at < v.length; at++) if (!check(v[at])) return false;
  return true;
}
`,
  whole: `function whole(bits: number, look: (key: string, v: unknown) => number | boolean | undefined): (v: unknown) => boolean {
  return (v) => (walk(v, look) & bits) === bits;
}
`,
  some: `function some(bits: number, look: (key: string, v: unknown) => number | boolean | undefined): (v: unknown) => boolean {
  return (v) => (walk(v, look) & bits) > 0;
}
`,
  text: `function text(most: number, pattern: RegExp): (v: unknown) => boolean {
  return (v) => typeof v === 'string' && (v.length <= most || lengthOf(v) <= most) && pattern.test(v);
}
`,
  lengthOf: `function lengthOf(v: string): number {
  let count = 0;
  for (const _ of v) count++;
  return count;
}
`,
  words: `function words(v: string): ReadonlySet<unknown> {
  return new Set(v.split(' '));
}
`,
  json: `function json(root: unknown): boolean {
  const stack = [root];
  const isOpen = new Map<unknown, boolean>();
  while (stack.length > 0) {
    const v = stack.pop();
    if (typeof v !== 'object' || v === null) {
      if (typeof v === 'number' ? !Number.isFinite(v) : v !== null && typeof v !== 'string' && typeof v !== 'boolean') return false;
    } else if (isOpen.has(v)) {
      isOpen.set(v, false);
    } else {
      const prototype = Object.getPrototypeOf(v);
      const members: unknown[] = Object.values(v);
      if (Array.isArray(v) ? members.length !== v.length : prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
      isOpen.set(v, true);
      stack.push(v);
      for (const one of members) {
        if (isOpen.get(one)) return false;
        stack.push(one);
      }
    }
  }
  return true;
}
`,
  same: `function same(v: unknown, one: unknown): boolean {
  if (typeof v !== 'object' || v === null || typeof one !== 'object' || one === null) return v === one;
  const members = Object.entries(one);
  return (
    Array.isArray(v) === Array.isArray(one) &&
    Object.keys(v).length === members.length &&
    members.every(([key, member]) => Object.hasOwn(v, key) && same((v as Record<string, unknown>)[key], member))
  );
}
`,
  unique: `function unique(v: readonly unknown[]): boolean {
  return new Set(v.map(canonical)).size === v.length;
}
`,
  canonical: `function canonical(v: unknown): string {
  if (typeof v !== 'object' || v === null) return String(JSON.stringify(v));
  if (Array.isArray(v)) return \`[\${v.map(canonical).join()}]\`;
  const members = Object.keys(v).sort();
  return \`{\${members.map((key) => JSON.stringify(key) + canonical((v as Record<string, unknown>)[key])).join()}}\`;
}
`,
} as const;

/** What a part needs beside itself. */
export const needs: Readonly<Partial<Record<keyof typeof parts, readonly (keyof typeof parts)[]>>> = {
  own: ['isPlain'],
  whole: ['walk'],
  some: ['walk'],
  text: ['lengthOf'],
  unique: ['canonical'],
};
