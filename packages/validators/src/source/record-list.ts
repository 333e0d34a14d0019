import { wreckAt } from './recover.ts';
import { recordAfterJunk, resumeAt } from './resume.ts';
import { type Breakage, breakage, type OpenContainer, skipSpace, skipValue } from './scan.ts';
import type { SourceEvent } from './source-event.ts';
import { problemAt, syntaxObservation, syntaxSubject } from './syntax.ts';
import { type SourceText, subjectAt } from './text-subject.ts';

/** The records of a list, and the offset after the list, if its end was found. */
export interface RecordList {
  readonly events: readonly SourceEvent[];
  readonly end: number | undefined;
}

interface Walk {
  readonly source: SourceText;
  readonly outer: readonly OpenContainer[];
  readonly events: SourceEvent[];
  index: number;
}

/** Reads the list of records that begins at `start`, one record at a time, the broken ones as unreadable. */
export function walkRecords(source: SourceText, start: number, root: OpenContainer): RecordList {
  const walk: Walk = { source, outer: [root, { kind: 'array', offset: start }], events: [], index: 0 };
  let at: number | undefined = skipSpace(source.text, start + 1);
  while (at !== undefined && source.text[at] !== ']') {
    const end: number | undefined = walkRecord(walk, at);
    at = end === undefined ? undefined : nextRecord(walk, end);
  }
  return { events: walk.events, end: at === undefined ? undefined : at + 1 };
}

/** Reads the record at an offset and returns the offset after it, if that could be found. */
function walkRecord(walk: Walk, start: number): number | undefined {
  const { source, events } = walk;
  const end = skipValue(source.text, start);
  if (typeof end !== 'number') return giveUp(walk, { ...end, open: [...walk.outer, ...end.open] }, start);
  const flaw = nakedProperty(walk, end) ?? swallowedBy(walk, start, end);
  if (flaw !== undefined) return giveUp(walk, flaw, start);
  const value: unknown = JSON.parse(source.text.slice(start, end));
  events.push({ kind: 'record', subject: subjectAt(source, { start, end }, walk.index, value), value });
  walk.index += 1;
  return end;
}

function giveUp(walk: Walk, broken: Breakage, start: number): number | undefined {
  const { source, events, index } = walk;
  if (start >= source.text.length || source.text[start] === ',') {
    events.push(problemAt(source, broken));
    return source.text[start] === ',' ? start : undefined;
  }
  const record = recordAfterJunk(source.text, start);
  if (record !== undefined) {
    events.push(problemAt(source, broken));
    return walkRecord(walk, record);
  }
  const wreck = wreckAt(source.text, start);
  const subject = syntaxSubject(source, broken, index, wreck.id);
  events.push({ kind: 'unreadable', subject, observation: syntaxObservation(broken, source.lines) });
  walk.index += 1;
  return wreck.closed ? resumeAt(source.text, wreck.end) : undefined;
}

/** A property without the bracket that should stand before it. */
function nakedProperty({ source: { text }, outer }: Walk, end: number): Breakage | undefined {
  const next = skipSpace(text, end);
  return text[next] === ':' ? breakage(text, next, 'a comma or ]', outer) : undefined;
}

/**
 * A record after which the text ends although the list is open may have swallowed the records behind it, for want of
 * brackets: then it breaks where the next one begins.
 */
function swallowedBy({ source, outer }: Walk, start: number, end: number): Breakage | undefined {
  const { text } = source;
  if (skipSpace(text, end) < text.length) return undefined;
  const wreck = wreckAt(text, start);
  const next = skipSpace(text, wreck.end + 1);
  return wreck.closed && wreck.end < end
    ? breakage(text, next, 'the end of the record before', outer)
    : undefined;
}

/** The next record, or the closing bracket. A comma that is missing or too many is reported and passed over. */
function nextRecord(walk: Walk, end: number): number | undefined {
  const { text } = walk.source;
  const at = skipSpace(text, end);
  if (text[at] === ']') return at;
  const record = text[at] === ',' ? skipSpace(text, at + 1) : at;
  if (text[at] === ',' && text[record] !== ']' && text[record] !== undefined) return record;
  const expected = record === at ? 'a comma or ]' : 'a record';
  walk.events.push(problemAt(walk.source, breakage(text, record, expected, walk.outer)));
  return text[record] === undefined || text[record] === '}' ? undefined : record;
}
