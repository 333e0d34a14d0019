/** What a form holds without that which was left empty: no '', no `undefined`, and no object or list of such alone. */
export function filledIn<T>(values: T): T {
  return pruned(values) as T;
}

function pruned(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return unlessEmpty(value.map(pruned).filter((member) => member !== undefined));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, pruned(member)] as const);
  const filled = entries.filter(([, member]) => member !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

function unlessEmpty(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}
