/** The parts of a guard that are the same in each: they are written once into every module that needs them. */

/** What a guard is: a predicate that also speaks Standard Schema. */
export const guardType = `/** Says yes or no to a value, as a type predicate and as a Standard Schema. */
export interface Guard<T> {
  (value: unknown): value is T;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'chancery';
    readonly validate: (value: unknown) => { readonly value: T } | { readonly issues: readonly [{ readonly message: string }] };
    readonly types?: { readonly input: T; readonly output: T };
  };
}
`;

/** Makes a guard of a check. */
export const guardMaker = `function guard<T>(check: (value: unknown) => boolean, name: string): Guard<T> {
  const answer = (value: unknown) =>
    check(value) ? { value: value as T } : { issues: [{ message: \`Expected a valid \${name}\` }] as const };
  return Object.assign(check as (value: unknown) => value is T, {
    '~standard': { version: 1, vendor: 'chancery', validate: answer } as const,
  });
}
`;

/** Length in code points. */
export const lengthFunction = `function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
`;

/** Whether a value could have come out of a JSON document, at every depth. */
export const jsonFunction = `function isJson(root: unknown): boolean {
  const open = new Set<object>();
  const done = new Set<object>();
  const stack: { value: unknown; leave?: object }[] = [{ value: root }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { value, leave } = step;
    if (leave) {
      open.delete(leave);
      done.add(leave);
    } else if (typeof value !== 'object' || value === null) {
      if (typeof value === 'number' ? !Number.isFinite(value) : value !== null && typeof value !== 'string' && typeof value !== 'boolean') return false;
    } else {
      const prototype = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
      if (open.has(value)) return false;
      if (done.has(value)) continue;
      const members = Object.values(value);
      if (Array.isArray(value) && members.length !== value.length) return false;
      open.add(value);
      stack.push({ value: null, leave: value });
      for (const member of members) stack.push({ value: member });
    }
  }
  return true;
}
`;
