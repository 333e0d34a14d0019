import { box, text } from '../svg.ts';
import { widthOf, wrapped } from '../text-width.ts';
import type { Person, Scene, Side } from './story.ts';

/** A card as drawn: its parts, and how high it came out. */
export interface Card {
  readonly parts: readonly string[];
  readonly height: number;
}

/** Where a card stands, and how wide it is. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line of a card, before it has a place: words, how they look, and the room above. */
interface Line {
  readonly words: string;
  readonly classes?: string;
  readonly above?: number;
}

const padding = 16;
const step = 18;
const gap = 16;

/** From this width on a card has its parts beside each other. */
const wide = 700;

/**
 * The card of an event: what it is, when and where; who met whom; about what, and what came of it. A wide one has two sides
 * and the rest beside each other, a narrow one has all of it below each other.
 */
export function card(scene: Scene, frame: Frame, sides: readonly string[]): Card {
  const isWide = frame.width >= wide;
  const inner = { x: frame.x + padding, y: frame.y + padding - 4, width: frame.width - 2 * padding };
  const head = headOf(scene, inner, isWide);
  const columns = isWide ? 3 : 1;
  const width = (inner.width - (columns - 1) * gap) / columns;
  const top = inner.y + head.height + 10;
  const people = peopleOf(scene, { x: inner.x, y: top, width }, isWide ? 2 : 1, sides);
  const foot = isWide
    ? linesAt(footOf(scene), { x: inner.x + 2 * (width + gap), y: top, width })
    : linesAt(footOf(scene), { ...inner, y: top + people.height + 4 });
  const below = isWide ? Math.max(people.height, foot.height) : people.height + 4 + foot.height;
  const height = top + below + padding - 6 - frame.y;
  const outline = box(scene.isVague ? 'vague' : 'card', [frame.x, frame.y, frame.width, height]);
  return { parts: [outline, ...head.parts, ...people.parts, ...foot.parts], height };
}

/** The name, when it was and where; on a wide card the time stands at the right. */
function headOf({ name, when, place }: Scene, frame: Frame, isWide: boolean): Card {
  const [time, location] = [when, place].map((words) => ({
    words,
    classes: words.includes('not stated') ? 'gap' : 'faint',
  }));
  const rows = [{ words: name, classes: 'name' }, ...(isWide ? [] : [time]), location];
  const told = rows.filter((row) => row !== undefined && row.words !== '') as readonly Line[];
  const { parts, height } = linesAt(told, frame);
  if (!isWide) return { parts, height };
  return {
    parts: [...parts, text([frame.x + frame.width, frame.y + 14], when, time?.classes, 'end')],
    height,
  };
}

function footOf({ about, under, results }: Scene): readonly Line[] {
  return [
    ...(about === '' ? [] : [{ words: `About ${about}` }]),
    ...(under === '' ? [] : [{ words: `Under ${under}`, classes: 'faint' }]),
    ...results.map((words) => ({ words, above: about === '' && under === '' ? 0 : 6 })),
  ];
}

function linesAt(told: readonly Line[], { x, y, width }: Frame): Card {
  const parts: string[] = [];
  let height = 0;
  for (const { words, classes = '', above = 0 } of told) {
    height += above;
    for (const line of wrapped(words, width, classes === 'name' ? 16.5 : 13)) {
      height += step;
      parts.push(text([x, y + height - 4], line, classes));
    }
  }
  return { parts, height };
}

/** The sides of an event, so many beside each other. */
function peopleOf(
  { sides, isListIncomplete }: Scene,
  frame: Frame,
  columns: number,
  known: readonly string[],
): Card {
  const parts: string[] = [];
  let [y, tallest] = [frame.y, 0];
  for (const [index, side] of sides.entries()) {
    const column = index % columns;
    if (column === 0) [y, tallest] = [y + tallest, 0];
    const x = frame.x + column * (frame.width + gap);
    const drawn = sideOf(side, { ...frame, x, y }, known.indexOf(side.name ?? ''));
    parts.push(...drawn.parts);
    tallest = Math.max(tallest, drawn.height);
  }
  const bottom = y + tallest;
  if (!isListIncomplete) return { parts, height: bottom - frame.y };
  parts.push(text([frame.x, bottom + 8], 'Others may have taken part: the list is incomplete.', 'small gap'));
  return { parts, height: bottom - frame.y + step - 4 };
}

function sideOf({ name, people }: Side, { x, y, width }: Frame, rank: number): Card {
  const colour = rank === 0 ? 'first' : rank === 1 ? 'second' : 'faint';
  const parts = [text([x + 12, y + 13], name ?? 'No side told', `strong ${colour}`)];
  let height = step;
  for (const person of people) {
    const drawn = personAt(person, x + 12, y + height, width - 12);
    parts.push(...drawn.parts);
    height += drawn.height;
  }
  return { parts: [box(colour, [x, y, 3, height], 1.5), ...parts], height: height + 10 };
}

/** A name with what is noted of it on one line where both have room, the post below. */
function personAt({ name, post, notes }: Person, x: number, y: number, width: number): Card {
  const note = notes.join(', ');
  const [first = '', ...more] = wrapped(name, width, 13);
  const fits = more.length === 0 && widthOf(`${name}  ${note}`, 13) <= width;
  const below = [...(fits || note === '' ? [] : [note]), ...(post === '' ? [] : wrapped(post, width, 12))];
  const rows = [first, ...more];
  return {
    parts: [
      ...rows.map((row, index) => text([x, y + 14 + index * step], row)),
      ...(fits && note !== '' ? [text([x + widthOf(name, 13) + 8, y + 14], note, 'small gap')] : []),
      ...below.map((row, index) => text([x, y + 14 + (rows.length + index) * step - 1], row, 'small faint')),
    ],
    height: (rows.length + below.length) * step + 4,
  };
}
