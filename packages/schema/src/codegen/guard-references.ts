import { GuardError } from './guard-error.ts';
import { type Bundle, isSchema, type Schema } from './schema.ts';

/** The schema of a document to which a `$ref` leads; `undefined` where it leads to nothing. */
export function partAt(bundle: Bundle, reference: string): Schema | boolean | undefined {
  const [document, pointer = '/none'] = reference.split('#', 2);
  if (document !== '' && document !== bundle.$id) return undefined;
  if (pointer === '') return withoutDefinitions(bundle);
  let part: unknown = bundle;
  for (const step of pointer.split('/').slice(1).map(unescaped)) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Readonly<Record<string, unknown>>)[step];
  }
  return isSchema(part) || typeof part === 'boolean' ? part : undefined;
}

/** Throws a `GuardError` where a schema comes back to itself without looking into a value: its guard would never end. */
export function refuseCircle(bundle: Bundle, reference: string): void {
  const met = new Set<unknown>();
  const open: unknown[] = [partAt(bundle, reference)];
  for (const part of open) {
    if (!isSchema(part)) continue;
    const { $ref, allOf = [], anyOf = [], oneOf = [] } = part as InPlace;
    if ($ref === reference) throw new GuardError(`The reference ${reference} leads back to itself`);
    const next = [...($ref === undefined ? [] : [partAt(bundle, $ref)]), ...allOf, ...anyOf, ...oneOf];
    for (const one of next.filter((one) => !met.has(one))) open.push(one);
    for (const one of next) met.add(one);
  }
}

interface InPlace {
  readonly $ref?: string;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

/** The root of a document, of which the definitions are read when they are referred to. */
function withoutDefinitions({ $defs: _$defs, $schema: _$schema, $id: _$id, ...root }: Bundle): Schema {
  return root;
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return step;
  }
}
