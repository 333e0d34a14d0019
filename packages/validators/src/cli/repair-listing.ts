import { terminalText } from '../report/escape.ts';
import { windowed } from '../report/line-window.ts';
import type { Palette } from '../report/palette.ts';
import { TextLines } from '../report/text-lines.ts';
import type { Repair } from './repairs.ts';

/** How repairs are shown. */
export interface ListingStyle {
  readonly colours: Palette;
  readonly width: number | undefined;
}

/** Shows repairs in the manner of a diff: where and why, the line as it is, the line as it would be. */
export function* repairListing(
  name: string,
  text: string,
  repairs: readonly Repair[],
  style: ListingStyle,
): Generator<string> {
  const lines = new TextLines(text);
  const { strong } = style.colours;
  yield `${strong(`--- ${terminalText(name)}`)}\n${strong(`+++ ${terminalText(name)}`)}\n`;
  for (const repair of repairs) yield hunk(repair, lines, style);
}

function hunk({ finding, json }: Repair, lines: TextLines, { colours, width }: ListingStyle): string {
  const { rule, record, path, pointer, place } = finding;
  const line = lines.at(place?.line ?? 1);
  const [start, end] = [(place?.column ?? 1) - 1, (place?.endColumn ?? 1) - 1];
  const mended = line.slice(0, start) + json + line.slice(end);
  const room = Math.max(40, width ?? 160) - 1;
  const where = path === undefined || record === undefined ? pointer : `${record} at ${path}`;
  const head = terminalText(`${place?.line}:${start + 1} ${rule} in ${where}`);
  return [
    colours.note(`@@ ${head} @@`),
    colours.error(`-${windowed(line, { start, end }, room).shown}`),
    colours.good(`+${windowed(mended, { start, end: start + json.length }, room).shown}`),
    '',
  ].join('\n');
}
