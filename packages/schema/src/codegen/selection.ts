import { nameIn, neededBy, referencesIn, referenceTo } from './references.ts';
import { type Bundle, isSchema, type Schema } from './schema.ts';

/** A record of a bundle: the word that tells it apart, and the name of its schema. */
export interface RecordName {
  readonly type: string;
  readonly name: string;
}

/** The records that a dataset of the bundle may hold, in its order. */
export function recordsOf({ $defs }: Bundle): readonly RecordName[] {
  return branchesOf($defs.AnyRecord).flatMap(({ $ref }) => {
    const name = nameIn($ref);
    const type = name === undefined ? undefined : typeOf($defs[name]);
    return name === undefined || type === undefined ? [] : [{ type, name }];
  });
}

/** The bundle of a dataset that holds these records only, with what they need and nothing else. */
export function withRecords(bundle: Bundle, names: readonly string[]): Bundle {
  const { AnyRecord } = bundle.$defs;
  const oneOf = branchesOf(AnyRecord).filter(({ $ref }) => names.includes(nameIn($ref) ?? ''));
  const { anyOf, ...rest } = AnyRecord ?? {};
  const restricted = { ...bundle, $defs: { ...bundle.$defs, AnyRecord: { ...rest, oneOf } } };
  return { ...bundle, $defs: part(restricted, neededBy(['Dataset', 'AnyRecord', ...names], restricted)) };
}

/** One schema of a bundle, with those that it needs under `$defs`. It has no `$id`: the published file has that. */
export function selfContained(bundle: Bundle, name: string): Schema {
  const { $schema, $defs } = bundle;
  const { [name]: schema = {} } = $defs;
  const needed = neededBy([name], bundle);
  const isReferredTo = needed.some((one) => refersTo($defs[one], name));
  const others = isReferredTo ? needed : needed.filter((one) => one !== name);
  const { title, description } = schema;
  const root = isReferredTo ? { title, description, $ref: referenceTo(name) } : schema;
  return { $schema, ...root, ...(others.length === 0 ? {} : { $defs: part(bundle, others) }) };
}

function refersTo(schema: Schema | undefined, name: string): boolean {
  return referencesIn(schema ?? {}).some((reference) => nameIn(reference) === name);
}

/** Some of the schemas of a bundle, by name. */
export function part({ $defs }: Bundle, names: readonly string[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(names.map((name) => [name, $defs[name] ?? {}]));
}

function branchesOf(schema: Schema | undefined): readonly Schema[] {
  const branches = schema?.oneOf ?? schema?.anyOf;
  return Array.isArray(branches) ? branches.filter(isSchema) : [];
}

function typeOf(schema: Schema | undefined): string | undefined {
  const type = isSchema(schema?.properties) ? schema.properties.type : undefined;
  return isSchema(type) && typeof type.const === 'string' ? type.const : undefined;
}
