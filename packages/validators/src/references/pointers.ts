import {
  beforeHoles,
  type Observation,
  type Params,
  type Path,
  pointer,
  steps,
  valueAt,
} from '../finding.ts';
import { namesField, parseReference, propertiesAt, type RecordType } from '../model.ts';
import { nearest } from '../spelling.ts';
import { arePointersRight, exists, isPointer, isReason } from './right-pointers.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Holds the pointers of a record, in its citations, gaps and assertions, against the record and the specification. What a
 * pointer leads to may be absent because of a mistake that is told already: `broken` holds the pointers of what is missing,
 * misspelled, or of another type, and what lies there or below is left alone.
 */
export function checkPointers(
  record: Fields,
  type: RecordType,
  broken: ReadonlySet<string>,
): readonly Observation[] {
  if (arePointersRight(record, type)) return checkAssertions(record);
  const own = [...checkCitations(record, type), ...checkGaps(record, type)];
  const sound = own.filter(({ params: { field } }) => !isBroken(String(field), broken));
  return [...sound, ...checkAssertions(record)];
}

function isBroken(field: string, broken: ReadonlySet<string>): boolean {
  for (let end = field.length; end > 0; end = field.lastIndexOf('/', end - 1)) {
    if (broken.has(field.slice(0, end))) return true;
  }
  return false;
}

/** Where a property is gone, the first pointer into it is told, and not each of them. */
function checkCitations(record: Fields, type: RecordType): readonly Observation[] {
  const gone = new Set<string>();
  return membersOf(record, 'citations').flatMap(([citation, path]) =>
    membersOf(citation, 'fields').flatMap(([field, inside]) => {
      if (typeof field !== 'string' || !isPointer(field) || exists(record, field)) return [];
      const holder = goneAbove(record, field);
      if (gone.has(holder)) return [];
      if (holder !== field && namesField(type, steps(holder))) gone.add(holder);
      return [unresolved(field, 'the record', [...path, ...inside])];
    }),
  );
}

/** The outermost thing on the way of a pointer that is not there. */
function goneAbove(record: Fields, field: string): string {
  const path = steps(field);
  const length = path.findIndex((_, index) => valueAt(record, path.slice(0, index + 1)) === undefined);
  return pointer(path.slice(0, length + 1));
}

function checkGaps(record: Fields, type: RecordType): readonly Observation[] {
  return membersOf(record, 'gaps').flatMap(([gap, path]) => {
    const [field, reason] = [valueAt(gap, ['field']), valueAt(gap, ['reason'])];
    if (typeof field !== 'string' || !isPointer(field)) return [];
    const at = [...path, 'field'];
    if (!namesField(type, steps(field)))
      return [{ rule: 'gap-names-a-field', params: { field, type, ...nearField(type, field) }, path: at }];
    if (!isReason(reason)) return [];
    const rule = reason === 'incomplete' ? 'gap-incomplete-on-list' : 'gap-not-contradicted';
    const value = valueAt(record, steps(field));
    const isRight = reason === 'incomplete' ? Array.isArray(value) : value === undefined;
    return isRight ? [] : [{ rule, params: paramsOf(field, reason, value), path: at }];
  });
}

/** Of an incomplete list that is none, whether anything is there tells what to do. */
function paramsOf(field: string, reason: string, value: unknown): Params {
  return reason === 'incomplete' ? { field, isAbsent: value === undefined } : { field, reason };
}

/** The field that a pointer means which names none: with the first step that leads nowhere spelled like a property there. */
function nearField(type: RecordType, field: string): Params {
  const path = steps(field);
  const astray = path.findIndex((_, index) => !namesField(type, path.slice(0, index + 1)));
  const sound = path.slice(0, astray);
  const near = nearest(path[astray] ?? '', propertiesAt(type, sound));
  const meant = [...sound, near ?? '', ...path.slice(astray + 1)];
  return near !== undefined && namesField(type, meant) ? { suggestion: pointer(meant) } : {};
}

/** What a statement asserts need not be in the record it speaks of, but must be a field that such a record can have. */
function checkAssertions(record: Fields): readonly Observation[] {
  return membersOf(record, 'asserts').flatMap(([assertion, path]) => {
    const field = valueAt(assertion, ['field']);
    const type = parseReference(valueAt(assertion, ['record']))?.type;
    if (typeof field !== 'string' || !isPointer(field) || type === undefined) return [];
    return namesField(type, steps(field)) ? [] : [unresolved(field, `a ${type}`, [...path, 'field'])];
  });
}

function unresolved(field: string, inside: string, path: Path): Observation {
  return { rule: 'pointer-resolves', params: { field, inside }, path };
}

/** The members of a list in an object, each with its path; nothing where there is no list. */
function membersOf(object: unknown, name: string): readonly (readonly [unknown, Path])[] {
  const list = valueAt(object, [name]);
  return Array.isArray(list)
    ? beforeHoles(list).map((member, index) => [member, [name, index]] as const)
    : [];
}
