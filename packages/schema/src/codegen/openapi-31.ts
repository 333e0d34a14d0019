import { spec } from '../spec.ts';
import { nameIn } from './references.ts';
import { type Bundle, changedThroughout, isSchema, type Schema } from './schema.ts';

/**
 * An OpenAPI 3.1 document that holds the schemas of a bundle as its components. Throws a `RangeError` for a name that
 * no component may have.
 */
export function openapi31({ title = 'Chancery', description, $defs }: Bundle): Schema {
  const info = { title, ...(description === undefined ? {} : { description }), version: spec.version };
  const schemas = Object.entries($defs).map(([name, schema]) => [checked(name), component(schema, $defs)]);
  return { openapi: '3.1.0', info, paths: {}, components: { schemas: Object.fromEntries(schemas) } };
}

function checked(name: string): string {
  if (/^[\w.-]+$/u.test(name)) return name;
  throw new RangeError(
    `OpenAPI has letters, digits, ".", "-" and "_" in the names of components, unlike "${name}"`,
  );
}

function component(schema: Schema, $defs: Bundle['$defs']): Schema {
  const discriminated = changedThroughout(schema, (part) => ({ ...part, ...discriminator(part, $defs) }));
  return changedThroughout(discriminated, (part) =>
    typeof part.$ref === 'string' ? { ...part, $ref: inComponents(part.$ref) } : part,
  );
}

function inComponents(reference: string): string {
  return reference.replace(/^#\/\$defs\//u, '#/components/schemas/');
}

/** Where every alternative is a component with a `type` of its own, that word tells which one is meant. */
function discriminator({ oneOf }: Schema, $defs: Bundle['$defs']): Schema {
  if (!Array.isArray(oneOf)) return {};
  const branches = oneOf.map(({ $ref }) => [requiredType($defs[nameIn($ref) ?? '']), $ref] as const);
  const words = new Set(branches.map(([word]) => word));
  if (words.has(undefined) || words.size < branches.length) return {};
  const mapping = branches.map(([word, reference]) => [word, inComponents(reference)]);
  return { discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) } };
}

function requiredType(schema: Schema | undefined): unknown {
  const isRequired = Array.isArray(schema?.required) && schema.required.includes('type');
  const type = isSchema(schema?.properties) ? schema.properties.type : undefined;
  return isRequired && isSchema(type) ? type.const : undefined;
}
