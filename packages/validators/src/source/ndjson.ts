import { clipped, valueAt } from '../finding.ts';
import { isHeader, kindInWords, saysHeader } from './form.ts';
import { limits } from './limits.ts';
import { breakageOf, endOfLine, isUnended } from './line-breakage.ts';
import { type Line, nextLine, passLine } from './lines.ts';
import type { Span } from './places.ts';
import { beyondLimits, lost, notUtf8, observationsOn, readRecord, tooLong } from './record.ts';
import { wreckAt } from './recover.ts';
import { type Breakage, nothingPassed, type Passed } from './scan.ts';
import type { Reading, SourceEvent } from './source-event.ts';
import { syntaxObservation, syntaxSubject } from './syntax.ts';
import { idOf, Piece, PieceSubject, subjectOver } from './text-subject.ts';
import type { Window } from './window.ts';

/** Where the walk over the lines is: the number of the next record, whether a line was read, whether a header was. */
export interface Walk {
  readonly window: Window;
  index: number;
  begun: boolean;
  headed: boolean;
  /** The text ends inside a line: what would have followed is not known. */
  cut: boolean;
  /** The header holds records, which are not read. */
  inHeader: boolean;
}

/** A walk that has not begun. */
export function walkOver(window: Window): Walk {
  return { window, index: 0, begun: false, headed: false, cut: false, inHeader: false };
}

/**
 * Reads the streamed form: the first line that is not blank is the header, each further one a record. A broken line never
 * hides the next.
 */
export function* readNdjson(window: Window): Reading {
  const walk = walkOver(window);
  while (yield* readLine(walk));
  yield* endOfWalk(walk);
}

/** Reads the next line that is not blank; answers whether there was one. */
export function* readLine(walk: Walk): Reading<boolean> {
  const line = yield* nextLine(walk.window);
  if (line === undefined) return false;
  for (const event of eventsOf(walk, line)) {
    if (event.kind === 'header') walk.inHeader = holdsRecords(event.value);
    yield event;
  }
  // Every line counts, but the header where it stands on the first one.
  if (walk.begun || !walk.headed) walk.index += 1;
  walk.begun = true;
  yield* passLine(walk.window);
  return true;
}

/** What is to be said when no line follows. */
export function* endOfWalk({ window, begun, inHeader, cut }: Walk): Generator<SourceEvent> {
  if (!begun) yield missingHeader(window, { start: 0, end: 0 }, 'nothing');
  yield { kind: 'end', complete: !inHeader && begun && !cut };
}

function* eventsOf(walk: Walk, line: Line): Generator<SourceEvent> {
  const { window, index, begun } = walk;
  if (window.text[line.start] === '\ufeff') return yield* behindMark(walk, line);
  const passed = nothingPassed();
  const flaw = flawOf(walk, line, passed);
  // A first line that breaks was a header, as far as anybody can tell.
  if (flaw !== undefined) walk.headed ||= !begun;
  if (flaw !== undefined) return yield flaw;
  const value = headerValue(walk, line);
  if (begun ? saysHeader(value) : isHeader(value)) return yield* headerOf(walk, line, value, passed);
  if (!begun) yield missingHeader(window, line, nameOf(value));
  yield readRecord(window, line, index, passed);
}

/** A byte order mark inside the text shows where files were put together; what stands behind it is read. */
function* behindMark(walk: Walk, line: Line): Generator<SourceEvent> {
  const { window } = walk;
  const subject = subjectOver(window, { start: line.start, end: line.start + 1 });
  yield { kind: 'problem', subject, observation: { rule: 'bom-absent', path: [], params: {} } };
  if (line.end > line.start + 1) yield* eventsOf(walk, { ...line, start: line.start + 1 });
}

/** Why a line cannot be read, if it cannot. */
function flawOf(walk: Walk, line: Line, passed: Passed): SourceEvent | undefined {
  const { window, index, begun } = walk;
  const number = begun ? index : undefined;
  if (line.isLong) {
    const start = { start: line.start, end: Math.min(line.start + 1, line.end) };
    return lost(window, start, number, tooLong(), { ...line, end: line.start + limits.head });
  }
  const broken = breakageOf(window, line, passed);
  walk.cut = broken?.truncated === true && isUnended(window, line);
  // A text that is cut inside a character is no more than cut.
  const bytes = notUtf8(window, walk.cut ? { ...line, end: line.end - 1 } : line, number);
  if (bytes !== undefined) return bytes;
  return broken && brokenEvent(window, line, broken, number);
}

/** The value of a line that may be a header; of others nothing is parsed here. */
function headerValue({ window: { text }, begun }: Walk, { start, end }: Span): unknown {
  const line = text.slice(start, end);
  return begun && !line.includes('"dataset"') ? undefined : JSON.parse(line);
}

/** A header counts on the first line alone. One that comes late has been told as missing there. */
function* headerOf(walk: Walk, line: Span, value: unknown, passed: Passed): Generator<SourceEvent> {
  const { window, begun, headed } = walk;
  walk.headed = true;
  const excess = begun ? undefined : beyondLimits(window.text.slice(line.start, line.end), passed);
  if (excess !== undefined) yield lost(window, line, undefined, excess);
  else if (!begun) {
    const subject = new PieceSubject(Piece.of(window, line), undefined, idOf(value));
    const text = window.text.slice(line.start, line.end);
    const observations = observationsOn(window, line, text, value, passed);
    yield { kind: 'header', form: 'ndjson', subject, value, broken: false, observations };
  } else if (headed) yield furtherHeader(window, line);
}

/** Records inside the header are no lines, and are not read. */
function holdsRecords(header: unknown): boolean {
  const records = valueAt(header, ['records']);
  return Array.isArray(records) && records.length > 0;
}

function brokenEvent(window: Window, line: Span, found: Breakage, index: number | undefined): SourceEvent {
  const observation = syntaxObservation(found, window, []);
  if (index === undefined) return { kind: 'problem', subject: syntaxSubject(window, found), observation };
  const isAfterValue = found.expected === endOfLine;
  const id = isAfterValue ? undefined : wreckAt(window.text.slice(line.start, line.end), 0).id;
  return { kind: 'unreadable', subject: syntaxSubject(window, found, index, id), observation };
}

function nameOf(value: unknown): string {
  const id = idOf(value);
  return id === undefined ? kindInWords(value) : `the record ${clipped(id)}`;
}

function missingHeader(window: Window, line: Span, found: string): SourceEvent {
  const observation = { rule: 'header-first', path: [], params: { found } } as const;
  return { kind: 'problem', subject: subjectOver(window, line), observation };
}

/** A header behind the first one belongs to another dataset. */
function furtherHeader(window: Window, line: Span): SourceEvent {
  const observation = { rule: 'header-once', path: [], params: {} } as const;
  return { kind: 'problem', subject: subjectOver(window, line), observation };
}
