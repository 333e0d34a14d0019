import type { Observation, Subject } from '../finding.ts';
import type { Span } from './places.ts';
import type { Breakage, OpenContainer } from './scan.ts';
import type { SourceProblem } from './source-event.ts';
import { subjectOver } from './text-subject.ts';
import type { Window } from './window.ts';

/** The containers that are open around what is read, in words, the outermost first. */
export type Around = readonly string[];

/** The observation of a breakage; where the text ends too early it names the containers left open. */
export function syntaxObservation(
  { expected, found, truncated, open }: Breakage,
  window: Window,
  around: Around,
): Observation {
  const containers = truncated ? inOrder(open, window, around) : [];
  return { rule: 'json-syntax', path: [], params: { expected, found, open: containers } };
}

/** The subject of a breakage: the one character at which the text breaks. */
export function syntaxSubject(window: Window, broken: Breakage, index?: number, id?: string): Subject {
  return subjectOver(window, characterAt(window.text, broken.offset), index, id);
}

function characterAt(text: string, offset: number): Span {
  const length = String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
  return { start: offset, end: Math.min(text.length, offset + length) };
}

/** Nobody closes more than a few by hand: of many the outermost and the innermost are named, and the others counted. */
const namedAtEachEnd = 10;

function inOrder(open: readonly OpenContainer[], window: Window, around: Around): readonly string[] {
  const hidden = around.length + open.length - 2 * namedAtEachEnd;
  const named = (some: readonly OpenContainer[]) => some.map((container) => inWords(container, window));
  if (hidden < 2) return [...around, ...named(open)];
  const outer = [...around, ...named(open.slice(0, namedAtEachEnd - around.length))];
  return [...outer, `${hidden} more`, ...named(open.slice(-namedAtEachEnd))];
}

/** A container that is left open, by its bracket and the place where it begins. */
export function inWords({ kind, offset }: OpenContainer, window: Window): string {
  const { line, column } = window.position(offset);
  return `${kind === 'object' ? '{' : '['} at ${line}:${column}`;
}

/** The event of a breakage outside any record. */
export function problemAt(window: Window, broken: Breakage, around: Around): SourceProblem {
  const observation = syntaxObservation(broken, window, around);
  return { kind: 'problem', subject: syntaxSubject(window, broken), observation };
}
