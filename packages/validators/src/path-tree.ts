/** What lies below a step of many paths: more steps by name, the members of a list, and what was set at the end of a path. */
export interface Branch<T> {
  readonly properties: Map<string, Branch<T>>;
  members: Branch<T> | undefined;
  end: T | undefined;
}

/** Many paths through values in one tree, so that a value is walked once for all of them; `*` steps to the members of a list. */
export function pathTree<T>(paths: Iterable<readonly [path: readonly string[], end: T]>): Branch<T> {
  const root = emptyBranch<T>();
  for (const [path, end] of paths) path.reduce(grown, root).end = end;
  return root;
}

function emptyBranch<T>(): Branch<T> {
  return { properties: new Map(), members: undefined, end: undefined };
}

function grown<T>(branch: Branch<T>, step: string): Branch<T> {
  const next = (step === '*' ? branch.members : branch.properties.get(step)) ?? emptyBranch();
  if (step === '*') branch.members = next;
  else branch.properties.set(step, next);
  return next;
}
