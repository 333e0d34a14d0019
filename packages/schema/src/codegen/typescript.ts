import { type Bundle, changedThroughout, type Schema } from './schema.ts';

/** The function `compile` of json-schema-to-typescript. */
export type Compile = (schema: object, name: string, options: object) => Promise<string>;

/** What types are written from, and what stands above them. */
export interface TypesOrder {
  readonly bundle: Bundle;
  readonly compile: Compile;
  /** A comment in TypeScript. */
  readonly banner: string;
}

/** The plain interfaces of every name in a bundle: no import, no dependency, ids as template-literal types. */
export async function typescriptTypes({ bundle, compile, banner }: TypesOrder): Promise<string> {
  const prepared = Object.entries(bundle.$defs).map(([name, schema]) => [name, forTypes(name, schema)]);
  const root = {
    title: 'ThrowAway',
    type: 'object',
    additionalProperties: false,
    $defs: Object.fromEntries(prepared),
  };
  const text = await compile(root, 'ThrowAway', {
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
      / \*\n \* This interface was referenced by `ThrowAway`'s JSON-Schema\n \* via the `definition` "[^"\n]*"\.\n/gu,
      '',
    );
}

/** The compiler names types by title; here the title is the public name. */
function forTypes(name: string, schema: Schema): Schema {
  const tsType = isAnything(schema) ? 'unknown' : templateLiteral(schema);
  const prepared = changedThroughout(schema, wellReadable);
  return { ...prepared, title: name, ...(tsType === undefined ? {} : { tsType }) };
}

/** A schema without a constraint admits any JSON value. */
function isAnything(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === 'title' || keyword === 'description');
}

/** In memory only: what the compiler misreads is put in the form that it reads well. */
function wellReadable({ $ref, anyOf, title, deprecated, ...rest }: Schema): Schema {
  const isNarrowed = Array.isArray(rest.enum) || rest.const !== undefined;
  const isAlone = Object.keys(rest).length === 0 && deprecated !== true;
  const reference = $ref === undefined || isNarrowed ? {} : isAlone ? { $ref } : { allOf: [{ $ref }] };
  const note = deprecated === true ? { description: deprecation(rest.description) } : {};
  return { ...rest, ...note, ...reference, ...(anyOf === undefined || onlyRequires(anyOf) ? {} : { anyOf }) };
}

/** A sentence, and behind it the mark: what stands behind the mark would be read as its reason. */
function deprecation(description: unknown): string {
  return `${description ?? ''}\n\n@deprecated`.trim();
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
