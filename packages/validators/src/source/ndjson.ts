import { clipped } from '../finding.ts';
import { isHeader, kindInWords } from './form.ts';
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
  let index = 0;
  let first = true;
  for (const line of linesOf(source.text)) {
    const found = firstOrRecord(source, line, first, index);
    yield* found;
    if (found.some(({ kind }) => kind === 'record' || kind === 'unreadable')) index += 1;
    first = false;
  }
  if (first) yield missingHeader(source, { start: 0, end: 0 }, 'nothing');
  yield { kind: 'end', complete: !first };
}

function firstOrRecord(
  source: SourceText,
  line: Span,
  first: boolean,
  index: number,
): readonly SourceEvent[] {
  const read = lineValue(source.text, line);
  if (!read.ok) return [broken(source, line, read.broken, first ? undefined : index)];
  const { value } = read;
  if (!first) return [{ kind: 'record', subject: subjectAt(source, line, index, value), value }];
  const subject = subjectAt(source, line, undefined, value);
  if (isHeader(value)) return [{ kind: 'header', form: 'ndjson', subject, value, broken: false }];
  const record = { kind: 'record', subject: subjectAt(source, line, index, value), value } as const;
  return [missingHeader(source, line, nameOf(value)), record];
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
