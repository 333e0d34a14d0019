/** The keys and indices that lead from a value to a part of it. */
export type Path = readonly (string | number)[];

/** A copy with the part at the path changed; own keys such as `__proto__` stay own keys. */
export function changedAt(value: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((member, index) => (index === step ? changedAt(member, rest, change) : member));
  }
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing lies at ${path.join('/')}.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === step ? changedAt(member, rest, change) : member,
    ]),
  );
}
