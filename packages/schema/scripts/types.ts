import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Schema } from './json-schemas.ts';

const banner = '// Generated from the Zod schemas by `pnpm generate`. Do not edit.';

/** The plain interfaces of every name in the bundle: no import, no dependency, ids as template-literal types. */
export async function types(bundle: Schema): Promise<string> {
  const { $defs: definitions } = bundle as { readonly $defs: Readonly<Record<string, Schema>> };
  const prepared = Object.entries(definitions).map(([name, schema]) => [name, forTypes(name, schema)]);
  const root = {
    title: 'ThrowAway',
    type: 'object',
    additionalProperties: false,
    $defs: Object.fromEntries(prepared),
  };
  const text = await compile(root as JSONSchema, 'ThrowAway', {
    additionalProperties: false,
    bannerComment: banner,
    declareExternallyReferenced: true,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    strictIndexSignatures: false,
    $refOptions: { resolve: { http: false, file: false } },
  });
  return text
    .replace(/export interface ThrowAway \{\}\n/u, '')
    .replace(
      / \*\n \* This interface was referenced by `ThrowAway`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/gu,
      '',
    );
}

/** The compiler names types by title; here the title is the public name. */
function forTypes(name: string, schema: Schema): Schema {
  const tsType = isAnything(schema) ? 'unknown' : templateLiteral(schema);
  return { ...(prepared(schema) as Schema), title: name, ...(tsType === undefined ? {} : { tsType }) };
}

/** A schema without a constraint admits any JSON value. */
function isAnything(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === 'title' || keyword === 'description');
}

/** In memory only: what the compiler misreads is put in the form that it reads well. */
function prepared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepared);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, anyOf, ...rest } = Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, prepared(v)]),
  );
  const reference =
    $ref === undefined ? {} : Object.keys(rest).length === 0 ? { $ref } : { allOf: [{ $ref }] };
  return { ...rest, ...reference, ...(anyOf === undefined || onlyRequires(anyOf) ? {} : { anyOf }) };
}

function onlyRequires(branches: unknown): boolean {
  return (
    Array.isArray(branches) &&
    branches.every((branch: object) => 'required' in branch && !('type' in branch) && !('$ref' in branch))
  );
}

/** The template-literal type of an id or reference pattern: `visit/…`, or with an IRI and `#` before it. */
function templateLiteral({ pattern }: Schema): string | undefined {
  const match = /^\^(\(\?:.+#\)\?)?(?:\(\?:([a-z|]+)\)|([a-z]+))\/\[a-z0-9\]\+/u.exec(String(pattern));
  if (match === null) return undefined;
  const [, iri, several, one] = match;
  const ids = (several ?? one ?? '').split('|').map((type) => `${type}/\${string}`);
  const local = ids.map((id) => `\`${id}\``);
  const imported = iri === undefined ? [] : ids.map((id) => `\`\${string}#${id}\``);
  return `(${[...local, ...imported].join(' | ')})`;
}
