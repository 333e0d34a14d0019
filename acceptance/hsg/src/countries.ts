import { politiesAtoL } from './polities-a-to-l.ts';
import { politiesMtoZ } from './polities-m-to-z.ts';

/** A country as a row states it: the historian's id, and the name in the wording of that row. */
export interface StatedCountry {
  readonly id: string;
  readonly name: string;
}

/**
 * A polity of the lists: its ISO 3166 code, or the reason why none can be given.
 * `keepsName` marks a code whose short name in ISO 3166-1 today is another one, articles and word order aside:
 * the stated name is kept beside it.
 */
export type Polity = { readonly code: string; readonly keepsName?: true } | { readonly withoutCode: string };

/** A polity until the day `before`; the last one of a list goes on. */
export type Era = Polity & { readonly before?: string };

/** Polities by the historian's id and name together; several eras where one name stood for several codes. */
export type PolityTable = Readonly<Record<string, Polity | readonly Era[]>>;

// Id and name are one key, because an id outlives a polity: `russia` also stands for the U.S.S.R., and a
// successor's code must never be given to its predecessor.
const polities: PolityTable = { ...politiesAtoL, ...politiesMtoZ };

/** The polity of a country stated for a day; throws where the table has no line for it, so that nothing is guessed. */
export function polityOf(stated: StatedCountry, day: string, table: PolityTable = polities): Polity {
  const key = `${stated.id}: ${stated.name}`;
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  const polity = isEras(found) ? found.find(({ before }) => before === undefined || day < before) : found;
  if (polity === undefined) throw new Error(`Unknown country in the lists: ${key}`);
  return polity;
}

/** The historian's id of a country; where he gave one country several ids, always the same of them. */
export function countryIdOf({ id }: StatedCountry): string {
  return oneId[id] ?? id;
}

// Ids that stand for the same country in different rows: a later name, an outlier, a slip of the pen.
const oneId: Readonly<Record<string, string>> = {
  'congo-kinshasa': 'congo-democratic-republic',
  czechia: 'czech-republic',
  eswatini: 'swaziland',
  korea: 'korea-south',
  'north-macedonia': 'macedonia',
  somoa: 'samoa',
  turkiye: 'turkey',
};

function isEras(found: Polity | readonly Era[] | undefined): found is readonly Era[] {
  return Array.isArray(found);
}
