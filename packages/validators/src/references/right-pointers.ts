import { beforeHoles, steps, valueAt } from '../finding.ts';
import { namesField, type RecordType } from '../model.ts';
import { shapes } from '../shapes.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether nothing is to be said of the pointers in citations and gaps: most records are such, and no path is needed to see that. */
export function arePointersRight(record: Fields, type: RecordType): boolean {
  return areCitationsRight(record) && areGapsRight(record, type);
}

function areCitationsRight(record: Fields): boolean {
  for (const citation of membersIn(record, 'citations'))
    for (const field of membersIn(citation, 'fields'))
      if (typeof field === 'string' && !leadsSomewhere(record, field) && isPointer(field)) return false;
  return true;
}

function areGapsRight(record: Fields, type: RecordType): boolean {
  return membersIn(record, 'gaps').every((gap) => {
    if (typeof gap !== 'object' || gap === null) return true;
    const { field, reason } = gap as Fields;
    if (typeof field !== 'string' || !isPointer(field)) return true;
    if (!isField(type, field)) return false;
    if (reason === 'incomplete') return Array.isArray(valueAt(record, steps(field)));
    return !isReason(reason) || !leadsSomewhere(record, field);
  });
}

/** Whether a pointer leads to a value. Most have one step, and need not be taken apart. */
function leadsSomewhere(record: Fields, field: string): boolean {
  if (field.indexOf('/', 1) !== -1 || field.includes('~')) return exists(record, field);
  const name = field.slice(1);
  return field.startsWith('/') && Object.hasOwn(record, name) && record[name] !== undefined;
}

const fieldsAtOnce = 4096;
const knownFields = new Map<string, boolean>();

/** Whether a pointer names a field of a type; remembers what it said, as data repeats few pointers often. */
function isField(type: RecordType, field: string): boolean {
  const key = type + field;
  const known = knownFields.get(key);
  if (known !== undefined) return known;
  if (knownFields.size >= fieldsAtOnce) knownFields.clear();
  const isNamed = namesField(type, steps(field));
  if (field.length <= longestField) knownFields.set(key, isNamed);
  return isNamed;
}

const longestField = 100;

const none: readonly never[] = [];

/** The members of a list in an object; nothing where there is no list. */
function membersIn(object: unknown, name: string): readonly unknown[] {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return none;
  const list = (object as Fields)[name];
  return Array.isArray(list) ? beforeHoles(list) : none;
}

/** A reason that is none is told by structure: it may have been meant as `incomplete`. */
export function isReason(word: unknown): word is string {
  return typeof word === 'string' && shapes.gapReasons.includes(word);
}

/** Whether a text has the form of a JSON Pointer into a record. */
export function isPointer(text: string): boolean {
  return /^(?:\/(?:[^/~]|~[01])*)+$/u.test(text);
}

/** Whether a pointer leads to a value of a record. */
export function exists(record: Fields, field: string): boolean {
  return valueAt(record, steps(field)) !== undefined;
}
