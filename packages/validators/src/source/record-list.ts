import { wreckAt } from './recover.ts';
import { holdsRecord, propertyAt, recordAfterJunk, resumeAt } from './resume.ts';
import { type Breakage, breakage, type OpenContainer, skipSpace, skipValue } from './scan.ts';
import type { SourceEvent } from './source-event.ts';
import { problemAt, syntaxObservation, syntaxSubject } from './syntax.ts';
import { type SourceText, subjectAt } from './text-subject.ts';

/** The records of a list, the offset after the list, if its end was found, and whether all that it held is accounted for. */
export interface RecordList {
  readonly events: readonly SourceEvent[];
  readonly end: number | undefined;
  readonly complete: boolean;
}

interface Walk {
  readonly source: SourceText;
  readonly outer: readonly OpenContainer[];
  readonly events: SourceEvent[];
  index: number;
  complete: boolean;
  /** A record has swallowed others: from now on none is read beyond the place where the next one seems to begin. */
  wary: boolean;
}

/** Reads the list of records that begins at `start`, one record at a time, the broken ones as unreadable. */
export function walkRecords(source: SourceText, start: number, root: OpenContainer): RecordList {
  const outer: readonly OpenContainer[] = [root, { kind: 'array', offset: start }];
  const walk: Walk = { source, outer, events: [], index: 0, complete: true, wary: false };
  let at: number | undefined = skipSpace(source.text, start + 1);
  while (at !== undefined && source.text[at] !== ']') {
    const end: number | undefined = walkRecord(walk, at);
    at = end === undefined ? undefined : nextRecord(walk, end);
  }
  return { events: walk.events, end: at === undefined ? undefined : at + 1, complete: walk.complete };
}

/** Reads the record at an offset and returns the offset after it, if that could be found. */
function walkRecord(walk: Walk, start: number): number | undefined {
  const { source, events } = walk;
  const end = endOfRecord(walk, start);
  if (typeof end !== 'number') return giveUp(walk, { ...end, open: [...walk.outer, ...end.open] }, start);
  const value: unknown = JSON.parse(source.text.slice(start, end));
  const flaw = nakedProperty(walk, value, end) ?? swallowedBy(walk, start, end);
  if (flaw !== undefined) return giveUp(walk, flaw, start);
  events.push({ kind: 'record', subject: subjectAt(source, { start, end }, walk.index, value), value });
  walk.index += 1;
  return end;
}

/** The end of a record, or where it breaks: not inside a later one that it swallows, for want of brackets. */
function endOfRecord(walk: Walk, start: number): number | Breakage {
  const { text } = walk.source;
  if (walk.wary) return endBeforeNext(walk, start);
  const end = skipValue(text, start);
  if (typeof end === 'number') return end;
  const wreck = wreckAt(text, start);
  walk.wary = wreck.closed && wreck.end < end.offset;
  return walk.wary ? endBeforeNext(walk, start) : end;
}

/** The end of the record at an offset, looked for no further than where the next one seems to begin. */
function endBeforeNext({ source: { text } }: Walk, start: number): number | Breakage {
  const { end } = wreckAt(text, start);
  const within = text.slice(start, end);
  const found = skipValue(within, 0);
  if (typeof found === 'number') return start + found;
  const open = found.open.map((container) => ({ ...container, offset: container.offset + start }));
  const { expected } = found;
  return found.truncated
    ? breakage(text, nextAfter(text, end), expected, open)
    : { ...found, offset: found.offset + start, open };
}

/** The character at which a record should have ended: the first one of the next record, else that of the end. */
function nextAfter(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}

function giveUp(walk: Walk, broken: Breakage, start: number): number | undefined {
  const { source, events, index } = walk;
  const { text } = source;
  if (start >= text.length || text[start] === ',') {
    events.push(problemAt(source, broken));
    return text[start] === ',' ? start : undefined;
  }
  const record = recordAfterJunk(text, start);
  if (record !== undefined) {
    events.push(problemAt(source, broken));
    return walkRecord(walk, record);
  }
  const wreck = wreckAt(text, start);
  const subject = syntaxSubject(source, broken, index, wreck.id);
  events.push({ kind: 'unreadable', subject, observation: syntaxObservation(broken, source.lines) });
  walk.index += 1;
  return wreck.closed ? resume(walk, start, wreck.end) : undefined;
}

/** Where to go on after a broken record. What may have been a record of its own among what is passed over is lost. */
function resume(walk: Walk, start: number, end: number): number {
  const { text } = walk.source;
  const at = resumeAt(text, end);
  if (holdsRecord(text, start + 1, at)) walk.complete = false;
  return at;
}

/**
 * A property after the record, which has been closed too early; one that the record has already begins the next record,
 * whose own bracket is missing.
 */
function nakedProperty({ source: { text }, outer }: Walk, value: unknown, end: number): Breakage | undefined {
  const next = skipSpace(text, end);
  if (text[next] === ':') return breakage(text, next, 'a comma or ]', outer);
  const member = text[next] === ',' ? skipSpace(text, next + 1) : next;
  const name = propertyAt(text, member);
  const isItsOwn = name !== undefined && typeof value === 'object' && !Object.hasOwn(value ?? {}, name);
  return isItsOwn ? breakage(text, member, 'a record', outer) : undefined;
}

/**
 * A record after which the text ends although the list is open may have swallowed the records behind it, for want of
 * brackets: then it breaks where the next one begins.
 */
function swallowedBy(walk: Walk, start: number, end: number): Breakage | undefined {
  const { text } = walk.source;
  if (skipSpace(text, end) < text.length) return undefined;
  const wreck = wreckAt(text, start);
  if (!wreck.closed || wreck.end >= end) return undefined;
  walk.wary = true;
  return breakage(text, nextAfter(text, wreck.end), 'the end of the record before', walk.outer);
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
