import { isBareRecord } from './form.ts';
import { walkRecords } from './record-list.ts';
import { wreckAt } from './recover.ts';
import {
  type Breakage,
  breakage,
  type OpenContainer,
  skipKey,
  skipSpace,
  skipString,
  skipValue,
} from './scan.ts';
import { datasetExpected, type SourceEvent } from './source-event.ts';
import { problemAt } from './syntax.ts';
import { type SourceText, subjectAt } from './text-subject.ts';

const recordsKey = /"records"\s*:\s*\[/gu;

/** The properties of the outermost object that could be read, and what went wrong between them. */
interface Walk {
  readonly source: SourceText;
  readonly root: OpenContainer;
  readonly header: Record<string, unknown>;
  readonly events: SourceEvent[];
  headerBroken: boolean;
  complete: boolean;
}

/**
 * Reads the document form: one object whose `records` are the records. The header comes first, wherever its properties
 * stand. A broken record never hides the next.
 */
export function* readDocument(source: SourceText, start: number): Generator<SourceEvent> {
  const root: OpenContainer = { kind: 'object', offset: start };
  const walk: Walk = { source, root, header: {}, events: [], headerBroken: false, complete: true };
  const end = walkMembers(walk, skipSpace(source.text, start + 1));
  const broken = walk.headerBroken || end === undefined;
  const span = broken ? { start, end: start + 1 } : { start, end };
  const subject = subjectAt(source, span, undefined, walk.header);
  if (isBareRecord(walk.header)) yield datasetExpected(subject, walk.header);
  else yield { kind: 'header', form: 'document', subject, value: walk.header, broken };
  yield* walk.events;
  yield { kind: 'end', complete: walk.complete && end !== undefined };
}

/** Walks over the members of the outermost object and returns the offset after it, if it was found. */
function walkMembers(walk: Walk, start: number): number | undefined {
  const { text } = walk.source;
  let at: number | undefined = start;
  while (at !== undefined && text[at] !== '}') at = walkMember(walk, at);
  return at === undefined ? undefined : endOfDocument(walk, at + 1);
}

/** Walks over one member and returns the offset of the next one or of the closing bracket. */
function walkMember(walk: Walk, at: number): number | undefined {
  const { text } = walk.source;
  const valueAt = skipKey(text, at, [walk.root]);
  if (typeof valueAt !== 'number') return mend(walk, valueAt);
  const name = nameAt(text, at);
  if (name === 'records' && text[valueAt] === '[') return recordsAt(walk, valueAt);
  const end = skipValue(text, valueAt);
  if (typeof end !== 'number') return mend(walk, { ...end, open: [walk.root, ...end.open] }, valueAt);
  keep(walk.header, name, JSON.parse(text.slice(valueAt, end)));
  return nextMember(walk, end);
}

function recordsAt(walk: Walk, at: number): number | undefined {
  keep(walk.header, 'records', []);
  const list = walkRecords(walk.source, at, walk.root);
  for (const event of list.events) walk.events.push(event);
  walk.complete &&= list.complete;
  return list.end === undefined ? undefined : nextMember(walk, list.end);
}

/** As `JSON.parse` does: the last one counts, and `__proto__` is a name like any other. */
function keep(header: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(header, name, { value, enumerable: true, configurable: true, writable: true });
}

function nameAt(text: string, at: number): string {
  const end = skipString(text, at, []);
  return typeof end === 'number' ? String(JSON.parse(text.slice(at, end))) : '';
}

/** Reports a broken member of the header and returns where to go on: after its value, else at the records. */
function mend(walk: Walk, broken: Breakage, valueAt?: number): number | undefined {
  report(walk, broken);
  const { text } = walk.source;
  const wreck = valueAt === undefined ? undefined : wreckAt(text, valueAt);
  if (wreck?.closed && text[skipSpace(text, wreck.end)] === ',') return nextMember(walk, wreck.end);
  recordsKey.lastIndex = broken.offset;
  return walk.header.records === undefined ? recordsKey.exec(text)?.index : undefined;
}

/** Of a header the first breakage is told: what follows may come of it. */
function report(walk: Walk, broken: Breakage): void {
  if (!walk.headerBroken) walk.events.push(problemAt(walk.source, broken));
  walk.headerBroken = true;
}

/** The next member, or the closing bracket. A comma that is missing or too many is reported and passed over. */
function nextMember(walk: Walk, end: number): number | undefined {
  const { text } = walk.source;
  const at = skipSpace(text, end);
  if (text[at] === '}') return at;
  const member = text[at] === ',' ? skipSpace(text, at + 1) : at;
  if (text[at] === ',' && text[member] !== '}') return member;
  const expected = member === at ? 'a comma or }' : 'a property name in double quotes';
  report(walk, breakage(text, member, expected, [walk.root]));
  return text[member] === '"' || text[member] === '}' ? member : undefined;
}

function endOfDocument(walk: Walk, end: number): number {
  const { text } = walk.source;
  const rest = skipSpace(text, end);
  if (rest < text.length) {
    walk.events.push(problemAt(walk.source, breakage(text, rest, 'nothing after the dataset', [])));
    walk.complete = false;
  }
  return end;
}
