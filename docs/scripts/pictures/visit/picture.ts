import type { Dataset } from '@chancery/schema/types';
import { box, path, svg, text } from '../svg.ts';
import { type Card, card } from './card.ts';
import { type Scene, type Story, storyOf } from './story.ts';
import { dateInWords, daysBetween } from './when-in-words.ts';

const width = 1080;
const margin = 24;
const gap = 16;
const inside = width - 2 * margin;

/** The picture of a visit: who met whom, when, and about what. Only what the dataset holds stands in it. */
export function visitPicture(dataset: Dataset): string {
  const story = storyOf(dataset);
  const [last, before] = story.visits.toReversed();
  if (last === undefined) throw new Error('There is no visit to draw');
  const sides = last.sides.flatMap(({ name }) => name ?? []);
  const earlier = stacked(story.visits.slice(0, -1), margin + 44, sides);
  const visit = drawnVisit(last, earlier.bottom + (earlier.parts.length === 0 ? 0 : 34), sides);
  const days = drawnDays(last, visit.bottom + gap);
  const meetings = drawnMeetings(story.meetings, last, days, sides);
  const foot = drawnFoot(story, meetings.bottom + 12);
  return svg({
    width,
    height: foot.bottom + margin,
    title: dataset.title,
    description: told(story),
    parts: [
      text([margin, margin + 18], dataset.title, 'title'),
      ...earlier.parts,
      ...(last.followsUp.includes(before?.id ?? '') ? arrowDown(earlier.bottom, 'followed up by') : []),
      ...[visit, days, meetings, foot].flatMap(({ parts }) => parts),
    ],
  });
}

interface Drawn {
  readonly parts: readonly string[];
  readonly bottom: number;
}

interface Days extends Drawn {
  readonly columns: ReadonlyMap<string, number>;
  readonly columnWidth: number;
}

function stacked(scenes: readonly Scene[], top: number, sides: readonly string[]): Drawn {
  const parts: string[] = [];
  let bottom = top;
  for (const scene of scenes) {
    const drawn = card(scene, { x: margin, y: bottom, width: inside }, sides);
    parts.push(...drawn.parts);
    bottom += drawn.height;
  }
  return { parts, bottom };
}

function drawnVisit(scene: Scene, top: number, sides: readonly string[]): Drawn {
  const { parts, height } = card(scene, { x: margin, y: top, width: inside }, sides);
  return { parts, bottom: top + height };
}

/** A column for each day of the visit, under its date. */
function drawnDays({ days: [start, end] }: Scene, top: number): Days {
  const days = daysBetween(start, end);
  const columnWidth = (inside - (days.length - 1) * gap) / days.length;
  const columns = new Map(days.map((day, index) => [day, margin + index * (columnWidth + gap)]));
  const parts = [...columns].flatMap(([day, x]) => [
    box('day', [x, top, columnWidth, 30]),
    text([x + columnWidth / 2, top + 20], dateInWords(day), 'strong', 'middle'),
  ]);
  return { parts, bottom: top + 30, columns, columnWidth };
}

/** Every meeting as wide as the days on which it may have been; those that are known to come first stand above. */
function drawnMeetings(scenes: readonly Scene[], visit: Scene, days: Days, sides: readonly string[]): Drawn {
  const parts: string[] = [];
  const cards = new Map<string, { readonly bottom: number }>();
  let bottom = days.bottom;
  for (const scene of scenes) {
    const frame = { ...frameOf(scene, visit, days), y: bottom + gap };
    const drawn: Card = card(scene, frame, sides);
    bottom = frame.y + drawn.height;
    cards.set(scene.id, { bottom });
    parts.push(...drawn.parts, ...arrowsTo(scene, scenes, frame));
  }
  return { parts, bottom };
}

function frameOf(
  { days: [start, end] }: Scene,
  { days: [first, last] }: Scene,
  { columns, columnWidth }: Days,
) {
  const x = columns.get(start) ?? columns.get(first) ?? margin;
  const right = (columns.get(end) ?? columns.get(last) ?? margin) + columnWidth;
  return { x, width: right - x };
}

/** What is known to come before an event, said beside its card, where there is room left of it. */
function arrowsTo(
  scene: Scene,
  scenes: readonly Scene[],
  frame: { readonly x: number; readonly y: number },
): readonly string[] {
  const before = scenes.filter(({ precedes }) => precedes.includes(scene.id));
  return before.flatMap(({ name }, index) => {
    const y = frame.y + 24 + index * 20;
    return [
      text([frame.x - 44, y + 4], `after: ${name}`, 'small gap', 'end'),
      path('line', `M${frame.x - 38} ${y} H${frame.x - 4}`, true),
    ];
  });
}

function arrowDown(top: number, words: string): readonly string[] {
  const x = margin + 40;
  return [path('line', `M${x} ${top + 4} V${top + 30}`, true), text([x + 12, top + 21], words, 'small gap')];
}

function drawnFoot({ others }: Story, top: number): Drawn {
  const rows = [
    ...(others.length === 0 ? [] : [`Named, but at none of these events: ${others.join(', ')}.`]),
    'A broken outline: the source does not give the exact days.',
  ];
  const parts = rows.map((row, index) => text([margin, top + 18 + index * 18], row, 'small faint'));
  return { parts, bottom: top + 4 + rows.length * 18 };
}

/** The whole picture in words, for those who do not see it. */
function told({ visits, meetings, others }: Story): string {
  const scenes = [...visits, ...meetings].map(({ name, when, place, sides, about }) => {
    const people = sides.flatMap((side) =>
      side.people.map((person) =>
        side.name === undefined ? person.name : `${person.name} for ${side.name}`,
      ),
    );
    return `${name}: ${[when, place, people.join(', '), about === '' ? '' : `about ${about}`].filter((part) => part !== '').join('; ')}.`;
  });
  return [...scenes, ...(others.length === 0 ? [] : [`Also named: ${others.join(', ')}.`])].join(' ');
}
