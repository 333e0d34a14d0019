import { type Random, shuffled } from '../../schema/test/random.ts';

/** A way of writing JSON. */
export interface Style {
  /** What stands behind a colon, and behind a comma. */
  readonly space: string;
  readonly order: 'own' | 'sorted' | 'shuffled';
  /** What is written with escapes: slashes, what is not ASCII, some characters by chance, or no more than must be. */
  readonly escapes: 'few' | 'ascii' | 'slashes' | 'some';
  /** What stands before and behind the line. */
  readonly ends: readonly [string, string];
}

const ours: Style = { space: '', order: 'own', escapes: 'few', ends: ['', ''] };

/** How programs write JSON. */
export const styles = {
  'our own': ours,
  'with spaces, as Python does': { ...ours, space: ' ' },
  'with escapes, as Python does': { ...ours, space: ' ', escapes: 'ascii' },
  'with escapes and without spaces': { ...ours, escapes: 'ascii' },
  'with sorted keys': { ...ours, order: 'sorted' },
  'with shuffled keys': { ...ours, order: 'shuffled' },
  'with slashes behind backslashes, as PHP does': { ...ours, escapes: 'slashes' },
  'with blanks and a carriage return at the end': { ...ours, ends: ['', '  \t\r'] },
  'with escapes here and there': {
    ...ours,
    space: '\t',
    order: 'shuffled',
    escapes: 'some',
    ends: [' ', ' '],
  },
} satisfies Readonly<Record<string, Style>>;

/** A value as a line of a style. */
export function written(value: unknown, style: Style, random: Random): string {
  const [before, after] = style.ends;
  return before + inStyle(value, style, random) + after;
}

function inStyle(value: unknown, style: Style, random: Random): string {
  if (typeof value === 'string') return escaped(JSON.stringify(value), style, random);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  const comma = `,${style.space}`;
  if (Array.isArray(value)) return `[${value.map((one) => inStyle(one, style, random)).join(comma)}]`;
  const members = ordered(Object.entries(value), style, random).map(([name, member]) => {
    const key = escaped(JSON.stringify(name), { ...style, escapes: keyEscapes(style, name) }, random);
    return `${key}:${style.space}${inStyle(member, style, random)}`;
  });
  return `{${members.join(comma)}}`;
}

/** Nobody writes the name of a property of the specification with escapes. */
function keyEscapes({ escapes }: Style, name: string): Style['escapes'] {
  return escapes === 'some' && /^[a-zA-Z]+$/u.test(name) ? 'few' : escapes;
}

function ordered<T>(members: readonly [string, T][], { order }: Style, random: Random): [string, T][] {
  if (order === 'shuffled') return shuffled(members, random);
  return order === 'own' ? [...members] : [...members].sort(([a], [b]) => (a < b ? -1 : 1));
}

function escaped(json: string, { escapes }: Style, random: Random): string {
  if (escapes === 'few') return json;
  if (escapes === 'slashes') return json.replaceAll('/', '\\/').replace(/[^ -~]/g, unit);
  if (escapes === 'ascii') return inAscii(json);
  // Not behind a backslash, and not half of a pair.
  return json.replace(/\\.|[^\\"]/gu, (character) =>
    character.startsWith('\\') || character.length > 1 || random() > 0.05 ? character : unit(character),
  );
}

/** JSON with escapes for all that is not ASCII. */
export function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, unit);
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
