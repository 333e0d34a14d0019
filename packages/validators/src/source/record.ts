import type { Observation } from '../finding.ts';
import { textObservations } from './checks.ts';
import { limits } from './limits.ts';
import type { Span } from './places.ts';
import { wreckAt } from './recover.ts';
import type { Passed } from './scan.ts';
import type { SourceEvent, Unreadable } from './source-event.ts';
import { mayHide, stringObservations } from './strings.ts';
import { Piece, PieceSubject, subjectOver } from './text-subject.ts';
import type { Window } from './window.ts';

/** The event of a record that stands as well-formed JSON between two offsets, and lets go of its text afterwards. */
export function* readRecord(
  window: Window,
  span: Span,
  index: number,
  passed: Passed,
): Generator<SourceEvent> {
  if (passed.depth > limits.depth) {
    const observation = { rule: 'json-depth-limit', path: [], params: { depth: limits.depth } };
    return yield lost(window, span, index, observation);
  }
  const text = window.text.slice(span.start, span.end);
  const value: unknown = JSON.parse(text);
  const piece = new Piece(window, span);
  const subject = new PieceSubject(piece, index, value);
  yield {
    kind: 'record',
    subject,
    value,
    observations: observationsOn(window, span, text, value, passed, index),
  };
  piece.letGo();
}

/** What is wrong with a text beside its shape. */
export function observationsOn(
  window: Window,
  { start }: Span,
  text: string,
  value: unknown,
  passed: Passed,
  index?: number,
): readonly Observation[] {
  const at = (span: Span) => subjectOver(window, { start: span.start + start, end: span.end + start }, index);
  return [...textObservations(text, value, passed, at), ...(mayHide(text) ? stringObservations(value) : [])];
}

/** The event of a record whose bytes are not UTF-8, if they are not. */
export function brokenBytes(window: Window, span: Span, index: number): Unreadable | undefined {
  const flaw = window.flawBetween(span.start, span.end);
  if (flaw === undefined) return undefined;
  const observation = { rule: 'utf8-valid', path: [], params: { byte: flaw.byte } };
  return lost(window, { start: flaw.at, end: flaw.at + 1 }, index, observation, span);
}

/** The event of a record that is not read, although it is there. */
export function lost(
  window: Window,
  span: Span,
  index: number,
  observation: Observation,
  record: Span = span,
): Unreadable {
  const { id } = wreckAt(window.text.slice(record.start, record.end), 0);
  return { kind: 'unreadable', subject: subjectOver(window, span, index, id), observation };
}
