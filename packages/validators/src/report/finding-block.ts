import type { Finding, Region, Related } from '../finding.ts';
import { codeFrame, type Frame } from './code-frame.ts';
import { terminalText } from './escape.ts';
import type { Paint, Palette } from './palette.ts';
import type { LineSource } from './text-lines.ts';
import { owner, relatedSentence, whereabouts } from './whereabouts.ts';
import { wrapped } from './wording.ts';

/** How findings are drawn. */
export interface BlockStyle {
  readonly colours: Palette;
  /** The lines of an input by the name that findings give it. */
  readonly lines: (file: string) => LineSource | undefined;
  /** The width of the terminal, if there is one. */
  readonly width: number | undefined;
}

const frameWidth = { least: 40, usual: 80, most: 160 };
const mostRelated = 3;

/** A finding in lines: where, how grave, which rule; what it says; what it points to; what else it speaks of. */
export function findingBlock(finding: Finding, style: BlockStyle): readonly string[] {
  const { rule, severity, message, place, related, fix, url } = finding;
  const { colours } = style;
  const mark = colours[severity];
  const frame = frameOf(place, style, mark, true);
  const shown = related.slice(0, mostRelated);
  return [
    `${colours.strong(whereabouts(finding))}  ${mark(severity)}  ${colours.strong(terminalText(rule))}`,
    ...sentence(message, style),
    ...(frame === undefined ? [] : ['', ...frame.lines]),
    ...owner(finding).flatMap((text) => sentence(text, style)),
    ...shown.flatMap((other) => relatedLines(other, style, frame && { place, lastLine: frame.lastLine })),
    ...(related.length > shown.length ? [`  and ${related.length - shown.length} more`] : []),
    ...(fix === undefined ? [] : sentence(`Safe to mend: ${fix.title}`, style)),
    `  ${colours.faint(terminalText(url))}`,
  ];
}

function sentence(text: string, { width }: BlockStyle): readonly string[] {
  const safe = terminalText(text);
  const lines = width === undefined ? [safe] : wrapped(safe, Math.max(frameWidth.least, width) - 3);
  return lines.map((line) => `  ${line}`);
}

function frameOf(
  place: Region | undefined,
  { lines, colours, width }: BlockStyle,
  mark: Paint,
  context: boolean,
): Frame | undefined {
  const text = place && lines(place.file);
  if (place === undefined || text === undefined) return undefined;
  const wanted = Math.max(frameWidth.least, Math.min(frameWidth.most, width ?? frameWidth.usual));
  return codeFrame(text, place, { width: wanted, context, mark, faint: colours.faint });
}

/** What is shown already. */
interface Seen {
  readonly place: Region | undefined;
  readonly lastLine: number;
}

/** The sentence about another place, and the place itself unless the reader has it before him. */
function relatedLines(related: Related, style: BlockStyle, seen: Seen | undefined): readonly string[] {
  const { place } = related;
  const told = relatedSentence(related);
  const frame = isSeen(place, seen) ? undefined : frameOf(place, style, style.colours.note, false);
  return frame === undefined ? sentence(told, style) : ['', ...sentence(told, style), ...frame.lines];
}

function isSeen(place: Region | undefined, seen: Seen | undefined): boolean {
  if (place === undefined || seen?.place?.file !== place.file) return false;
  return place.line >= seen.place.line && place.line <= seen.lastLine;
}
