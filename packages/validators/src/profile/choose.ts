import { type Choice, type Demand, hasTypeOf, isAmong, typesOf } from './demand.ts';
import { isMembers } from './schema.ts';

/** The branches of a choice that a value has the type for. */
export function ofSameType({ branches }: Choice, kind: string, value: unknown): readonly Demand[] {
  return branches.filter((branch) => hasTypeOf(typesOf(branch) ?? [kind], kind, value));
}

/** The branch that an object was meant for: the one whose words it has, whose properties are there, which knows its names. */
export function meantBy(branches: readonly Demand[], value: unknown): Demand | undefined {
  let best: { readonly branch: Demand; readonly far: number } | undefined;
  for (const branch of branches) {
    const far = distance(branch, value);
    if (best === undefined || far < best.far) best = { branch, far };
  }
  return best?.branch;
}

/** How much at first sight keeps a value from meeting a demand; a word that tells branches apart counts most. */
function distance(demand: Demand, value: unknown): number {
  const inside = demand.all.map((part) => distance(part, value));
  const own = isMembers(value) ? distanceOf(demand, value) : 0;
  return inside.reduce((sum, one) => sum + one, own);
}

function distanceOf({ object }: Demand, value: Readonly<Record<string, unknown>>): number {
  if (object === undefined) return 0;
  const { properties, required, closed } = object;
  const others = [...properties].filter(
    ([name, { words }]) => words !== undefined && Object.hasOwn(value, name) && !isAmong(value[name], words),
  );
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  const unknown = Object.keys(value).filter((name) => closed !== undefined && !closed.known.has(name));
  return 1000 * others.length + missing.length + unknown.length;
}
