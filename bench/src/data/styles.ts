import { randomFrom, shuffled } from '../../../packages/schema/test/random.ts';

/** A way in which other people's programs write JSON. */
export type Write = (value: unknown) => string;

/** Every style by its name; each begins anew and draws the same. `ours` is how Chancery writes. */
export const styles = {
  ours: (): Write => JSON.stringify,
  spaces: (): Write => (value) => written(value, { ...plain, comma: ', ', colon: ': ' }),
  escapes: (): Write => (value) => written(value, { ...plain, text: escaped }),
  sorted: (): Write => (value) => written(value, { ...plain, order: (keys) => [...keys].sort() }),
  shuffled: (): Write => {
    const random = randomFrom(7);
    return (value) => written(value, { ...plain, order: (keys) => shuffled(keys, random) });
  },
} as const;

/** The name of a style. */
export type Style = keyof typeof styles;

interface Manner {
  readonly comma: string;
  readonly colon: string;
  text(text: string): string;
  order(keys: readonly string[]): readonly string[];
}

const plain: Manner = { comma: ',', colon: ':', text: JSON.stringify, order: (keys) => keys };

function written(value: unknown, manner: Manner): string {
  if (typeof value === 'string') return manner.text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { comma, colon } = manner;
  if (Array.isArray(value)) return `[${value.map((member) => written(member, manner)).join(comma)}]`;
  const members = new Map(Object.entries(value));
  const keys = manner.order([...members.keys()]);
  return `{${keys.map((key) => `${manner.text(key)}${colon}${written(members.get(key), manner)}`).join(comma)}}`;
}

/** Everything beyond ASCII as an escape, and slashes with a stroke in front, as some libraries write. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, codeUnits);
}

function codeUnits(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
