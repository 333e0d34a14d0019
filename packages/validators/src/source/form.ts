import { isRecordType } from '../model.ts';
import { skipSpace, skipValue } from './scan.ts';

/** The two forms in which a dataset is written. */
export type Form = 'document' | 'ndjson';

/**
 * Tells the form of a text from its first lines: a header line, or several values on lines of their own, are NDJSON. One line
 * with records is a document, even if it calls itself a dataset as a header does.
 */
export function formOf(text: string): Form {
  const start = skipSpace(text, 0);
  if (text[start] === '[') return 'document';
  const newline = text.indexOf('\n', start);
  const first = wholeLine(text, start, newline === -1 ? text.length : newline);
  const second = newline === -1 ? text.length : skipSpace(text, newline);
  if (saysHeader(first) && !(second === text.length && hasRecords(first))) return 'ndjson';
  if (second === text.length || hasRecords(first)) return 'document';
  if (first !== undefined) return 'ndjson';
  const end = text.indexOf('\n', second);
  return isObject(wholeLine(text, second, end === -1 ? text.length : end)) ? 'ndjson' : 'document';
}

/**
 * Tells the form of a text that is called NDJSON. A single line is taken at that word, unless it is a whole document; what
 * goes over several lines is told from them.
 */
export function formOfNdjson(text: string): Form {
  const start = skipSpace(text, 0);
  const newline = text.indexOf('\n', start);
  const isOneLine = newline === -1 || skipSpace(text, newline) === text.length;
  if (!isOneLine) return hasRecordLine(text, newline) ? 'ndjson' : formOf(text);
  return hasRecords(wholeLine(text, start, newline === -1 ? text.length : newline)) ? 'document' : 'ndjson';
}

/** Whether a text begins with a line that makes it NDJSON, whatever it is called and however it goes on: a header without records. */
export function opensNdjson(text: string): boolean {
  const newline = text.indexOf('\n');
  const first = newline === -1 ? undefined : wholeLine(text, skipSpace(text, 0), newline);
  return saysHeader(first) && !hasRecords(first);
}

/** Whether a line after the first is an object and begins where no member of a document is written: at its first column. */
function hasRecordLine(text: string, newline: number): boolean {
  for (let at = newline; at !== -1; at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    if (text[at + 1] === '{' && isObject(wholeLine(text, at + 1, end === -1 ? text.length : end)))
      return true;
  }
  return false;
}

/** The value that fills the line, if one does. */
function wholeLine(text: string, start: number, end: number): unknown {
  const line = text.slice(start, end);
  const after = skipValue(line, 0);
  return typeof after === 'number' && skipSpace(line, after) === line.length ? JSON.parse(line) : undefined;
}

/** Whether a value is an object of properties, as JSON has them. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether a value is meant as the header of NDJSON: it says so, or it says which version it follows. */
export function isHeader(value: unknown): boolean {
  return saysHeader(value) || (isObject(value) && Object.hasOwn(value, 'chancery'));
}

/** A line alone is a header only if it says so: without records it may also be a document that lacks them. */
export function saysHeader(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'type') && value.type === 'dataset';
}

function hasRecords(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'records');
}

/** Whether a value is one record instead of a dataset. */
export function isBareRecord(value: Record<string, unknown>): boolean {
  return Object.hasOwn(value, 'type') && isRecordType(value.type) && !hasRecords(value);
}

/** What stands where a dataset should, in a few words. */
export function kindInWords(value: unknown): string {
  if (Array.isArray(value)) return 'a bare list';
  if (value === null || value === undefined) return String(value);
  if (isObject(value)) return isRecordType(value.type) ? `a bare ${value.type} record` : 'an object';
  return typeof value === 'object' ? 'something that no JSON has' : `a ${typeof value}`;
}
