import type { Schema } from './schema.ts';

/** The order in which a reader wants to meet the keywords. */
const order = [
  '$schema',
  '$id',
  'title',
  'description',
  'deprecated',
  '$ref',
  'type',
  'const',
  'enum',
  'properties',
  'required',
];

/** The same schema with the keywords of every object in reading order; properties keep theirs. */
export function inReadingOrder(schema: Schema): Schema {
  return ordered(schema) as Schema;
}

function ordered(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((member) => ordered(member));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (!named) entries.sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    entries.map(([key, member]) => {
      if (key === 'pattern' && !named) return [key, plainSlashes(String(member))];
      return [key, ordered(member, !named && key === 'properties')];
    }),
  );
}

/** JavaScript escapes a slash in the source of a pattern; other languages need not see that. */
function plainSlashes(pattern: string): string {
  return pattern.replace(/\\(.)/gsu, (escaped, character) => (character === '/' ? '/' : escaped));
}

function rank(keyword: string): number {
  const index = order.indexOf(keyword);
  return index === -1 ? order.length : index;
}
