import { clipped, type Observation } from '../finding.ts';
import { isRecordType, type RecordType, recordTypes, schemaName, typeOfId } from '../model.ts';
import { nearest } from '../spelling.ts';
import { explain } from './explain.ts';
import { guarded, type Judged } from './guarded.ts';
import { kindOf } from './kind.ts';
import { checkNames } from './properties.ts';

/**
 * Judges a record by its `type`. Where that is missing or unknown, the id tells which type was meant, so that one mistake
 * does not hide the others and does not bring a page of them either. What is known to be JSON is asked for a yes or no first.
 */
export function judge(value: unknown, isJson = false): Judged {
  return (isJson ? guarded(value) : undefined) ?? explained(value);
}

function explained(value: unknown): Judged {
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

/** A record that was proven to be sound, as `judge` leaves it. */
export function judgedSound(value: unknown): Judged {
  const { type } = value as { readonly type: RecordType };
  return { type, observations: [] };
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
    { known: new Set(['type', 'id', ...commonNames]), required: ['type', 'id'], oneOf: [] },
    [],
  );
  const told = names.filter(({ rule, params }) => rule !== 'property-known' && isKey(params));
  return { type, observations: [...told, ...malformedId(record)] };
}

function isKey({ property, suggestion }: Observation['params']): boolean {
  return [property, suggestion].some((name) => name === 'type' || name === 'id');
}

/** Where no type says what the rest should be, the id at least is judged as that of any record. */
function malformedId(record: Readonly<Record<string, unknown>>): readonly Observation[] {
  if (!Object.hasOwn(record, 'id')) return [];
  return explain('RecordId', record.id).map((observation) => ({ ...observation, path: ['id'] }));
}

/** Properties that any record may have: none of them is `type` misspelled. */
const commonNames = ['name', 'description', 'topics', 'links', 'citations', 'gaps', 'kind', 'text', 'when'];

function judgeMistyped(record: Readonly<Record<string, unknown>>, found: unknown): Judged {
  const near = typeof found === 'string' ? nearest(found, recordTypes) : undefined;
  const type = typeOfId(record.id) ?? (isRecordType(near) ? near : undefined);
  const all = type === undefined ? withoutType(record) : explain(schemaName(type), record);
  const rest = all.filter(isNotAboutType);
  return { type, observations: [wrongType(found, type ?? near), ...rest] };
}

/** Of a record whose type nobody knows: its id, which may well follow that type, must at least be a text. */
function withoutType(record: Readonly<Record<string, unknown>>): readonly Observation[] {
  const missing = { rule: 'property-required', params: { property: 'id' }, path: [] };
  if (!Object.hasOwn(record, 'id')) return [missing];
  return typeof record.id === 'string' ? [] : malformedId(record);
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
