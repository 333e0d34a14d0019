import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { clipped, type Observation } from '../finding.ts';
import { definition, type RecordType, schemaName, spec } from '../model.ts';
import { SettingsError } from '../settings-error.ts';
import type { Demand } from './demand.ts';
import { Demands } from './demands.ts';
import { holdsDeprecated } from './deprecated.ts';
import { type Document, documentOf } from './document.ts';
import { fits, follow } from './follow.ts';
import { schemasOfRecords } from './records.ts';
import { isMembers, type Part, type ProfileSchema } from './schema.ts';
import { untold } from './told.ts';
import type { Walk } from './walk.ts';

/** What a profile asks of records and headers beyond Chancery. */
export interface Profile {
  /** Its `$id`. */
  readonly id: string;
  /** What it asks of a record of a type and is not `told` yet. */
  ofRecord(type: RecordType, record: unknown, told: readonly Observation[]): readonly Observation[];
  /** What it asks of the header of a dataset, `records` aside, and is not `told` yet. */
  ofHeader(
    form: 'document' | 'ndjson',
    header: unknown,
    told: readonly Observation[],
  ): readonly Observation[];
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Reads a profile: a JSON Schema document like that of Chancery, in which some schemas are narrower. Throws a `SettingsError`
 * that says what is wrong with it, and where.
 */
export function profileOf(value: unknown): Profile {
  const id = identified(value);
  try {
    return read(documentOf(value as Readonly<Record<string, unknown>>, id));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SettingsError('The profile is nested too deep, or too large');
  }
}

/** What Chancery itself marks as deprecated, told as of a profile; `undefined` while that is nothing. */
export function ownDeprecations(): Profile | undefined {
  own ??= { profile: holdsDeprecated(bundle.$defs) ? profileOf(bundle) : undefined };
  return own.profile;
}

let own: { readonly profile: Profile | undefined } | undefined;

/** The `$id` of what has the outline of a profile. */
function identified(value: unknown): string {
  if (!isMembers(value))
    throw new SettingsError('A profile is an object, a JSON Schema document; read and parse a file first');
  const { $schema, $id, $ref, $defs, jsonSchema } = value;
  if ($defs === undefined && jsonSchema !== undefined)
    throw new SettingsError('A profile is a JSON Schema document: pass what stands under jsonSchema');
  if (value.chancery !== undefined)
    throw new SettingsError('The profile is a dataset; expected a JSON Schema document with $defs/Dataset');
  if ($schema !== undefined && String($schema).replace(/#$/u, '') !== draft)
    throw new SettingsError(`The profile follows ${clipped(String($schema))}; expected ${draft}`);
  if (typeof $id !== 'string' || $id === '')
    throw new SettingsError('The profile has no $id by which it could be named');
  if (!isMembers($defs) || !Object.hasOwn($defs, 'Dataset'))
    throw new SettingsError('The profile has no schema of a dataset, $defs/Dataset');
  if ($ref !== '#/$defs/Dataset' && $ref !== `${$id}#/$defs/Dataset`)
    throw new SettingsError(
      'The profile is not about datasets: expected "$ref": "#/$defs/Dataset" at its root',
    );
  refuseOtherVersion($id);
  return $id;
}

function refuseOtherVersion(id: string): void {
  const version = id.startsWith(spec.base) ? id.slice(spec.base.length).split('/')[0] : spec.version;
  if (version !== spec.version)
    throw new SettingsError(
      `The profile ${clipped(id)} is one of another version of the specification; expected ${spec.version}`,
    );
}

function read(document: Document): Profile {
  const { id, root } = document;
  const demands = new Demands(document);
  const schemas = schemasOfRecords(document);
  const walk = { tellsDeprecated: holdsDeprecated(root) || holdsDeprecated(bundle.$defs) };
  const all = (parts: readonly Part[], name: string) =>
    parts.flatMap((part) => demands.of(part, definition(name) as ProfileSchema) ?? []);
  const records = new Map([...schemas].map(([type, parts]) => [type, all(parts, schemaName(type))] as const));
  const [dataset, header] = ['Dataset', 'DatasetHeader'].map((name) => all(partNamed(name, root), name));
  refuseOtherVersions(dataset ?? [], walk);
  return {
    id,
    ofRecord(type, record, told) {
      const asked = records.get(type);
      if (asked === undefined) return asking(id, untold([unwanted(type, [...records.keys()])], told));
      return asked.length === 0 ? [] : asking(id, untold(found(asked, record, walk), told));
    },
    ofHeader(form, value, told) {
      const asked = form === 'document' ? dataset : [...(dataset ?? []), ...(header ?? [])];
      return asked === undefined || asked.length === 0
        ? []
        : asking(id, untold(found(asked, value, walk), told));
    },
  };
}

function partNamed(name: string, { $defs = {} }: ProfileSchema): readonly Part[] {
  return Object.hasOwn($defs, name) ? [$defs[name] ?? true] : [];
}

/** Data of the version that is spoken here must be able to follow a profile. */
function refuseOtherVersions(dataset: readonly Demand[], options: Pick<Walk, 'tellsDeprecated'>): void {
  const versions = dataset.flatMap(({ object }) => object?.properties.get('chancery') ?? []);
  if (versions.every((one) => fits(one, spec.version, walkWith(options)))) return;
  throw new SettingsError(
    `The profile asks for another version of the specification; this validator speaks ${spec.version}`,
  );
}

function found(
  asked: readonly Demand[],
  value: unknown,
  options: Pick<Walk, 'tellsDeprecated'>,
): Walk['found'] {
  const walk = walkWith(options);
  for (const demand of asked) follow(demand, value, walk);
  return walk.found;
}

function walkWith(options: Pick<Walk, 'tellsDeprecated'>): Walk {
  return { trail: [], found: [], isTrial: false, tried: new Map(), ...options };
}

/** A record of a type that the profile has no place for. */
function unwanted(type: RecordType, types: readonly RecordType[]): Observation {
  return { rule: 'record-type-known', params: { value: type, types }, path: ['type'] };
}

/** What is found, as something that a profile asks. What is to go is told as such, whoever says so. */
function asking(profile: string, observations: readonly Observation[]): readonly Observation[] {
  return observations.map((observation) => {
    const { rule, params } = observation;
    if (rule === 'deprecated-property-unused') return observation;
    return { ...observation, rule: 'profile-followed', params: { profile, asks: rule, ...params } };
  });
}
