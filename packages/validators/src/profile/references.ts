import { clipped, type Path, pointer, steps, valueAt } from '../finding.ts';
import { SettingsError } from '../settings-error.ts';
import type { Part, ProfileSchema } from './schema.ts';

/** What is known of a document before its references are followed. */
export interface Known {
  readonly root: ProfileSchema;
  readonly id: string;
  readonly schemas: ReadonlySet<unknown>;
}

/** The schema that a `$ref` points to, inside the document. */
export function target(ref: string, at: Path, { root, id, schemas }: Known): Part {
  const isInside = ref.startsWith('#') || ref.startsWith(`${id}#`);
  const found = isInside ? partAt(root, ref.slice(ref.indexOf('#'))) : undefined;
  if (typeof found === 'boolean' || schemas.has(found)) return found as Part;
  const why = isInside
    ? 'where there is no schema'
    : 'which is another file: a profile holds all that it refers to in its $defs';
  throw new SettingsError(`The profile refers to ${clipped(ref)}, ${why}, at ${place(at)}`);
}

/** The schema at a fragment of a URI, a JSON Pointer; whatever stands there. */
export function partAt(root: ProfileSchema, fragment: string): Part {
  if (fragment === '#') return root;
  return (fragment.startsWith('#/') ? valueAt(root, steps(decoded(fragment.slice(1)))) : undefined) as Part;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A place in a profile as messages name it. */
export function place(path: Path): string {
  return clipped(`#${pointer(path)}`);
}
