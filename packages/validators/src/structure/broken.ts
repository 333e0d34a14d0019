import { type Observation, type Path, pointer } from '../finding.ts';

/** Of a sound record nothing is broken. */
const nothing: ReadonlySet<string> = new Set();

/**
 * The pointers inside the record at which nothing sound can be expected: properties that are missing or were meant by a
 * misspelled name, and values of another type or without content.
 */
export function brokenPointers(observations: readonly Observation[]): ReadonlySet<string> {
  return observations.length === 0 ? nothing : new Set(observations.flatMap(brokenBy).map(pointer));
}

function brokenBy({ rule, path, params }: Observation): readonly Path[] {
  const { property, oneOf, suggestion, reason } = params;
  if (rule === 'property-spelled') return [[...path.slice(0, -1), String(suggestion)]];
  // What is wrapped in a list once too often breaks the list around it.
  if (rule === 'value-type' && params.inList === true && params.found === 'array') return [path.slice(0, -1)];
  if (rule === 'value-type' || reason === 'empty') return [path];
  if (rule !== 'property-required') return [];
  const names = Array.isArray(oneOf) ? oneOf : [property];
  return names.map((name) => [...path, String(name)]);
}

/** A property that does not belong there spoils nothing beside it, and a doubt no value. */
const harmless: ReadonlySet<string> = new Set(['property-known', 'identifier-format', 'topic-known']);

/**
 * The fields of a record that observations concern, those included that are missing or that were meant by a misspelled name:
 * `when` where the field itself is wrong, `when/start` where a part of it is, `partOf/*` where a reference in a list is
 * malformed. A property that only other records have is not looked at.
 */
export function brokenFields(observations: readonly Observation[]): ReadonlySet<string> {
  const spoiling = observations.filter(({ rule, path }) => !harmless.has(rule) || isForeign(rule, path));
  return spoiling.length === 0 ? nothing : new Set(spoiling.flatMap(partsBrokenBy));
}

/** Whether a field that the record should not have at all is told. */
function isForeign(rule: string, path: Path): boolean {
  return rule === 'property-known' && path.length === 1;
}

/** Whether a list or an object is something else: what looks into it cannot even pass over it. */
function isShapeless(rule: string, { expected }: Observation['params']): boolean {
  return rule === 'value-type' && (expected === 'array' || expected === 'object');
}

function partsBrokenBy({ rule, path, params }: Observation): readonly string[] {
  const { property, oneOf, suggestion } = params;
  const meant =
    rule === 'property-spelled' ? [suggestion] : rule === 'property-required' ? [oneOf ?? property] : [];
  const [field, ...inside] = path.map(String);
  const names = meant.flat().map(String);
  const within = rule === 'property-required' ? path.length : path.length - 1;
  if (within < 1 || isShapeless(rule, params)) return [...names, ...(field === undefined ? [] : [field])];
  if (names.length > 0) return names.map((name) => `${field}/${name}`);
  const part = inside.findLast((step) => !/^[0-9]+$/u.test(step));
  const isMalformed = rule === 'value-format' || rule === 'reference-type';
  if (part === undefined) return [isMalformed ? `${field}/*` : String(field)];
  return [`${field}/${part}`];
}
