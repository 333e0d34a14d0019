import type { Observation, Subject } from '../finding.ts';
import type { Lines, Span } from './places.ts';
import type { Breakage, OpenContainer } from './scan.ts';
import type { SourceProblem } from './source-event.ts';
import { type SourceText, subjectOver } from './text-subject.ts';

/** The observation of a breakage; where the text ends too early it names every container left open. */
export function syntaxObservation({ expected, found, truncated, open }: Breakage, lines: Lines): Observation {
  const containers = truncated ? inOrder(open, lines) : [];
  return { rule: 'json-syntax', path: [], params: { expected, found, open: containers } };
}

/** The subject of a breakage: the one character at which the text breaks. */
export function syntaxSubject(source: SourceText, broken: Breakage, index?: number, id?: string): Subject {
  return subjectOver(source, characterAt(source.text, broken.offset), index, id);
}

function characterAt(text: string, offset: number): Span {
  const length = String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
  return { start: offset, end: Math.min(text.length, offset + length) };
}

/** Nobody closes more than a few by hand: of many the outermost and the innermost are named, and the others counted. */
const namedAtEachEnd = 10;

function inOrder(open: readonly OpenContainer[], lines: Lines): readonly string[] {
  const hidden = open.length - 2 * namedAtEachEnd;
  if (hidden < 2) return open.map((container) => inWords(container, lines));
  const [outer, inner] = [open.slice(0, namedAtEachEnd), open.slice(-namedAtEachEnd)];
  const [first, last] = [outer, inner].map((some) => some.map((container) => inWords(container, lines)));
  return [...(first ?? []), `${hidden} more`, ...(last ?? [])];
}

function inWords({ kind, offset }: OpenContainer, lines: Lines): string {
  const { line, column } = lines.region({ start: offset, end: offset });
  return `${kind === 'object' ? '{' : '['} at ${line}:${column}`;
}

/** The event of a breakage outside any record. */
export function problemAt(source: SourceText, broken: Breakage): SourceProblem {
  const observation = syntaxObservation(broken, source.lines);
  return { kind: 'problem', subject: syntaxSubject(source, broken), observation };
}
