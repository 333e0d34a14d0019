import type { Observation } from '../finding.ts';
import { textObservations } from './checks.ts';
import { limits } from './limits.ts';
import type { Span } from './places.ts';
import { wreckAt } from './recover.ts';
import type { Passed } from './scan.ts';
import { textSizeObservation } from './size.ts';
import type { SourceEvent, SourceProblem, Unreadable } from './source-event.ts';
import { mayHide, stringObservations } from './strings.ts';
import { idOf, Piece, PieceSubject, subjectOver } from './text-subject.ts';
import type { Window } from './window.ts';

/** The event of a record that stands as well-formed JSON between two offsets. */
export function readRecord(window: Window, span: Span, index: number, passed: Passed): SourceEvent {
  const piece = Piece.of(window, span);
  const excess = beyondLimits(piece.text, passed);
  if (excess !== undefined) return lost(window, span, index, excess);
  const value: unknown = JSON.parse(piece.text);
  const subject = new PieceSubject(piece, index, idOf(value));
  const observations = observationsOn(window, span, piece.text, value, passed, index);
  return { kind: 'record', subject, value, observations };
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
  const observations = textObservations(text, value, passed, at);
  return mayHide(text) ? [...observations, ...stringObservations(value)] : observations;
}

/** The limit of depth or of size that a well-formed text goes beyond, if it does; it stands so many containers deep. */
export function beyondLimits(text: string, { depth }: Passed, within = 0): Observation | undefined {
  if (depth + within > limits.depth)
    return { rule: 'json-depth-limit', path: [], params: { depth: limits.depth } };
  return textSizeObservation(text);
}

/** Says that something is too long to be held. */
export function tooLong(): Observation {
  return { rule: 'json-line-limit', path: [], params: { limit: limits.record } };
}

/** The event of what is not UTF-8 between two offsets, if that is so: of a record, or outside of any. */
export function notUtf8(window: Window, span: Span, index?: number): Unreadable | SourceProblem | undefined {
  const flaw = window.flawBetween(span.start, span.end);
  if (flaw === undefined) return undefined;
  const observation = { rule: 'utf8-valid', path: [], params: { byte: flaw.byte } };
  return lost(window, { start: flaw.at, end: flaw.at + 1 }, index, observation, span);
}

/** The event of what is there, but is not read: a record, or something else where it has no number. */
export function lost(
  window: Window,
  span: Span,
  index: number | undefined,
  observation: Observation,
  record: Span = span,
): Unreadable | SourceProblem {
  if (index === undefined) return { kind: 'problem', subject: subjectOver(window, span), observation };
  const { id } = wreckAt(window.text.slice(record.start, record.end), 0);
  return { kind: 'unreadable', subject: subjectOver(window, span, index, id), observation };
}
