import { textWidth } from './display-width.ts';
import { terminalCharacter } from './escape.ts';

/** A piece of a line as a terminal shows it, and from where to where it stands in the line, in UTF-16 code units. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const tab = '  ';
const emojiStyle = '\u{fe0f}';

/** Takes the part of a line between two offsets apart. Marks join the character before them; a tab is two spaces. */
export function cellsOf(line: string, from = 0, to = line.length): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (const character of line.slice(from, to)) {
    const cell = cellOf(line, start, character);
    const before = cell.width === 0 ? cells.pop() : undefined;
    cells.push(before === undefined ? cell : joined(before, cell));
    start = cell.end;
  }
  return cells;
}

function cellOf(line: string, start: number, character: string): Cell {
  const end = start + character.length;
  // Nearly every character is of this kind, and a report may draw millions.
  if (character >= ' ' && character <= '~' && character !== '#')
    return { text: character, width: 1, start, end };
  const text = character === '\t' ? tab : terminalCharacter(line, start, character);
  return { text, width: textWidth(text), start, end };
}

function joined(base: Cell, mark: Cell): Cell {
  const width = mark.text === emojiStyle ? Math.max(2, base.width) : base.width;
  return { text: base.text + mark.text, width, start: base.start, end: mark.end };
}
