import type { Observation, Subject } from '../finding.ts';
import type { Lines, Span } from './places.ts';
import type { Breakage, OpenContainer } from './scan.ts';
import type { SourceProblem } from './source-event.ts';
import { type SourceText, subjectOver } from './text-subject.ts';

/** The observation of a breakage; where the text ends too early it names every container left open. */
export function syntaxObservation({ expected, found, open }: Breakage, lines: Lines): Observation {
  const truncated = found === 'the end of the text';
  const containers = truncated ? open.map((container) => inWords(container, lines)) : [];
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

function inWords({ kind, offset }: OpenContainer, lines: Lines): string {
  const { line, column } = lines.region({ start: offset, end: offset });
  return `${kind === 'object' ? '{' : '['} at ${line}:${column}`;
}

/** The event of a breakage outside any record. */
export function problemAt(source: SourceText, broken: Breakage): SourceProblem {
  const observation = syntaxObservation(broken, source.lines);
  return { kind: 'problem', subject: syntaxSubject(source, broken), observation };
}
