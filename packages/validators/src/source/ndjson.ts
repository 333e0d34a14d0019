import { clipped, valueAt } from '../finding.ts';
import { isHeader, kindInWords, saysHeader } from './form.ts';
import type { Span } from './places.ts';
import { wreckAt } from './recover.ts';
import { type Breakage, breakage, skipSpace, skipValue } from './scan.ts';
import type { SourceEvent } from './source-event.ts';
import { syntaxObservation, syntaxSubject } from './syntax.ts';
import { idOf, type SourceText, subjectAt, subjectOver } from './text-subject.ts';

/** What stands after a whole value; the ids of what follows it are not known. */
const endOfLine = 'the end of the line';

/**
 * Reads the streamed form: the first line that is not blank is the header, each further one a record. A broken line never
 * hides the next.
 */
export function* readNdjson(source: SourceText): Generator<SourceEvent> {
  const walk: Walk = { source, index: 0, first: undefined, headed: false };
  let complete = true;
  for (const line of linesOf(source.text)) {
    for (const event of eventsOf(walk, line)) {
      if (event.kind === 'record' || event.kind === 'unreadable') walk.index += 1;
      if (event.kind === 'header') complete = !holdsRecords(event.value);
      yield event;
    }
    walk.first ??= line;
  }
  if (walk.first === undefined) yield missingHeader(source, { start: 0, end: 0 }, 'nothing');
  yield { kind: 'end', complete: complete && walk.first !== undefined };
}

/** Where the walk over the lines is: the number of the next record, the first line that was read, whether a header was. */
interface Walk {
  readonly source: SourceText;
  index: number;
  first: Span | undefined;
  headed: boolean;
}

function eventsOf(walk: Walk, line: Span): readonly SourceEvent[] {
  const { source, index, first } = walk;
  const read = lineValue(source.text, line);
  if (!read.ok) {
    // A first line that breaks was a header, as far as anybody can tell.
    walk.headed ||= first === undefined;
    return [broken(source, line, read.broken, first && index)];
  }
  const { value } = read;
  const record = { kind: 'record', subject: subjectAt(source, line, index, value), value } as const;
  if (first === undefined ? isHeader(value) : saysHeader(value)) return headerOf(walk, line, value);
  return first === undefined ? [missingHeader(source, line, nameOf(value)), record] : [record];
}

/** A header counts on the first line alone. One that comes late has been told as missing there. */
function headerOf(walk: Walk, line: Span, value: unknown): readonly SourceEvent[] {
  const { source, first, headed } = walk;
  walk.headed = true;
  if (first !== undefined) return headed ? [furtherHeader(source, line, first)] : [];
  const subject = subjectAt(source, line, undefined, value);
  return [{ kind: 'header', form: 'ndjson', subject, value, broken: false }];
}

/** Records inside the header are no lines, and are not read. */
function holdsRecords(header: unknown): boolean {
  const records = valueAt(header, ['records']);
  return Array.isArray(records) && records.length > 0;
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly broken: Breakage };

function lineValue(text: string, { start, end }: Span): Read {
  const line = text.slice(start, end);
  const after = skipValue(line, 0);
  if (typeof after !== 'number') {
    const found = after.truncated && end < text.length ? endOfLine : after.found;
    return { ok: false, broken: { ...after, ...shifted(after, start), found } };
  }
  const rest = skipSpace(line, after);
  if (rest === line.length) return { ok: true, value: JSON.parse(line) };
  return { ok: false, broken: { ...breakage(line, rest, endOfLine, []), offset: start + rest } };
}

function shifted({ offset, open }: Breakage, by: number): Pick<Breakage, 'offset' | 'open'> {
  return {
    offset: offset + by,
    open: open.map((container) => ({ ...container, offset: container.offset + by })),
  };
}

function broken(source: SourceText, line: Span, found: Breakage, index: number | undefined): SourceEvent {
  const observation = syntaxObservation(found, source.lines);
  if (index === undefined) return { kind: 'problem', subject: syntaxSubject(source, found), observation };
  const id =
    found.expected === endOfLine ? undefined : wreckAt(source.text.slice(line.start, line.end), 0).id;
  return { kind: 'unreadable', subject: syntaxSubject(source, found, index, id), observation };
}

function nameOf(value: unknown): string {
  const id = idOf(value);
  return id === undefined ? kindInWords(value) : `the record ${clipped(id)}`;
}

function missingHeader(source: SourceText, line: Span, found: string): SourceEvent {
  const observation = { rule: 'header-first', path: [], params: { found } } as const;
  return { kind: 'problem', subject: subjectOver(source, line), observation };
}

/** A header behind the first one belongs to another dataset. */
function furtherHeader(source: SourceText, line: Span, first: Span): SourceEvent {
  const related = [{ message: 'the first header is here', subject: subjectOver(source, first), path: [] }];
  const observation = { rule: 'header-once', path: [], params: {}, related } as const;
  return { kind: 'problem', subject: subjectOver(source, line), observation };
}

/** The lines that are not blank, without white space at either end. */
function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const first = text.slice(start, end).trim() === '' ? end : skipSpace(text, start);
    if (first < end) yield { start: first, end: text.charAt(end - 1) === '\r' ? end - 1 : end };
    start = end + 1;
  }
}
