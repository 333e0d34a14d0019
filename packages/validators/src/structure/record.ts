import { clipped, type Observation, pointer } from '../finding.ts';
import { isRecordType, type RecordType, recordTypes, schemaName, typeOfId } from '../model.ts';
import { explain } from './explain.ts';
import { kindOf } from './kind.ts';
import { checkNames } from './properties.ts';
import { nearest } from './spelling.ts';

/** A record as the structure stage leaves it: judged as one type, with everything in which it departs from that type. */
export interface Judged {
  readonly type: RecordType | undefined;
  readonly observations: readonly Observation[];
}

/**
 * Judges a record by its `type`. Where that is missing or unknown, the id tells which type was meant, so that one mistake
 * does not hide the others and does not bring a page of them either.
 */
export function judge(value: unknown): Judged {
  if (kindOf(value) !== 'object') {
    return {
      type: undefined,
      observations: [{ rule: 'value-type', params: { expected: 'object', found: kindOf(value) }, path: [] }],
    };
  }
  const record = value as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(record, 'type')) return judgeUntyped(record);
  return isRecordType(record.type) ? judgeTyped(record, record.type) : judgeMistyped(record, record.type);
}

function judgeTyped(record: Readonly<Record<string, unknown>>, type: RecordType): Judged {
  const observations = explain(schemaName(type), record);
  const meant = typeOfId(record.id);
  if (meant === undefined || meant === type) return { type, observations };
  const others = explain(schemaName(meant), record).filter(isNotAboutType);
  const rest = observations.filter(({ path }) => path[0] !== 'id');
  if (others.filter(({ path }) => path[0] !== 'id').length >= rest.length) return { type, observations };
  const params = { value: clipped(String(record.id)), found: meant, expected: type };
  return { type: meant, observations: [{ rule: 'id-matches-type', params, path: ['id'] }, ...others] };
}

function judgeUntyped(record: Readonly<Record<string, unknown>>): Judged {
  const type = typeOfId(record.id);
  if (type !== undefined) return { type, observations: explain(schemaName(type), record) };
  const names = checkNames(
    record,
    { known: new Set(['type', ...commonNames]), required: ['type'], oneOf: [] },
    [],
  );
  return {
    type,
    observations: names.filter(({ params }) => params.property === 'type' || params.suggestion === 'type'),
  };
}

/** Properties that any record may have: none of them is `type` misspelled. */
const commonNames = [
  'id',
  'name',
  'description',
  'topics',
  'links',
  'citations',
  'gaps',
  'kind',
  'text',
  'when',
];

function judgeMistyped(record: Readonly<Record<string, unknown>>, found: unknown): Judged {
  const near = typeof found === 'string' ? nearest(found, recordTypes) : undefined;
  const type = typeOfId(record.id) ?? (isRecordType(near) ? near : undefined);
  const rest = type === undefined ? [] : explain(schemaName(type), record).filter(isNotAboutType);
  return { type, observations: [wrongType(found, near ?? type), ...rest] };
}

function wrongType(found: unknown, near: string | undefined): Observation {
  if (typeof found !== 'string') {
    return { rule: 'value-type', params: { expected: 'string', found: kindOf(found) }, path: ['type'] };
  }
  const suggestion = near === undefined ? {} : { suggestion: near };
  return {
    rule: 'record-type-known',
    params: { value: clipped(found), ...suggestion, types: recordTypes },
    path: ['type'],
  };
}

function isNotAboutType({ path }: Observation): boolean {
  return path.length !== 1 || path[0] !== 'type';
}

/** The properties that observations call missing, or that were meant by a misspelled name, as pointers inside the record. */
export function absentProperties(observations: readonly Observation[]): readonly string[] {
  return observations.flatMap(({ rule, path, params: { property, oneOf, suggestion } }) => {
    if (rule === 'property-spelled') return [pointer([...path.slice(0, -1), String(suggestion)])];
    if (rule !== 'property-required') return [];
    const names = Array.isArray(oneOf) ? oneOf : [property];
    return names.map((name) => pointer([...path, String(name)]));
  });
}

/** The fields of a record that observations concern, those included that are missing or that were meant by a misspelled name. */
export function brokenFields(observations: readonly Observation[]): ReadonlySet<string> {
  return new Set(
    observations.flatMap(({ rule, path, params }) => {
      const [field] = path;
      const suggestion = rule === 'property-spelled' ? params.suggestion : undefined;
      const meant = path.length < 2 ? [params.property, suggestion] : [];
      return [field, ...meant].filter((name) => typeof name === 'string');
    }),
  );
}
