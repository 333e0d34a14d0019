import { type Bundle, type Schema, schemasIn } from './schema.ts';

const prefix = '#/$defs/';

/** The reference to a name of a bundle. */
export function referenceTo(name: string): string {
  return prefix + name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The name in a bundle to which a reference leads; `undefined` where it leads elsewhere. */
export function nameIn(reference: unknown): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith(prefix)) return undefined;
  const [step = ''] = reference.slice(prefix.length).split('/');
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The references in a schema, in order, as they are written. */
export function referencesIn(schema: Schema): readonly string[] {
  return schemasIn(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
}

/** The names of a bundle that these names need, themselves included, in the order of the bundle. */
export function neededBy(names: readonly string[], { $defs }: Bundle): readonly string[] {
  const needed = new Set(names);
  for (const name of needed)
    for (const reference of referencesIn($defs[name] ?? {})) {
      const next = nameIn(reference);
      if (next !== undefined && Object.hasOwn($defs, next)) needed.add(next);
    }
  return Object.keys($defs).filter((name) => needed.has(name));
}

/** A reference of a bundle that leads out of it or to nothing; `undefined` where it is self-contained. */
export function brokenReference(bundle: Bundle): string | undefined {
  return referencesIn(bundle).find((reference) => {
    const name = nameIn(reference);
    return reference !== '#' && (name === undefined || !Object.hasOwn(bundle.$defs, name));
  });
}
