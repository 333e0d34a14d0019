import { countryIdOf } from '../countries.ts';
import { grouped } from '../group.ts';
import type { VisitRow } from './read.ts';
import { type Visitor, visitorsOf } from './visitors.ts';

/** One person named by one row. */
export interface Mention {
  readonly visitor: Visitor;
  readonly row: VisitRow;
  /** Whether the row names this person first, second and so on, from 0. */
  readonly place: number;
}

/** A person as far as rows tell persons apart, and every mention of this person in order of time. */
export interface Person {
  readonly id: `official/${string}`;
  readonly mentions: readonly Mention[];
}

/**
 * The persons whom the rows name, in order of first appearance.
 * - one country and one name is one person: accents, capitals, hyphens, apostrophes and single initials aside
 * - not where more than twenty years lie between two rows, for the name may then be that of a grandchild; but a number
 *   as in Carl XVI tells grandchildren apart
 * - other spellings stay other persons: the rows do not say that they are one
 */
export function personsOf(rows: readonly VisitRow[]): readonly Person[] {
  const mentions = rows.flatMap((row) =>
    visitorsOf(row.visitor).map((visitor, place) => ({ visitor, row, place })),
  );
  return [...grouped(mentions, slugOf)].flatMap(([slug, named]) => peopleOf(slug, named));
}

/** A name in the letters of an id: without accents and apostrophes, words joined by hyphens. */
export function slugged(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase();
  return plain
    .replace(/[ıøđł]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', đ: 'd', ł: 'l' };
const longestSilence = 20;
// "I" and "V" are numbers of kings, not initials.
const numeral = /^[ivx]+$/;

function slugOf({ visitor, row }: Mention): string {
  const words = slugged(visitor.name).split('-');
  const withoutInitials = words.filter((word) => word.length > 1 || numeral.test(word));
  return `${countryIdOf(row.country)}.${withoutInitials.join('-')}`;
}

function peopleOf(slug: string, mentions: readonly Mention[]): readonly Person[] {
  const inTime = [...mentions].sort((a, b) =>
    a.row.start < b.row.start ? -1 : a.row.start > b.row.start ? 1 : 0,
  );
  const isNumbered = slug.split(/[-.]/).some((word) => numeral.test(word));
  const lives: Mention[][] = [];
  for (const mention of inTime) {
    const last = lives.at(-1);
    const before = last?.at(-1);
    if (
      last === undefined ||
      before === undefined ||
      (yearOf(mention) - yearOf(before) > longestSilence && !isNumbered)
    )
      lives.push([mention]);
    else last.push(mention);
  }
  return lives.map((life, index) => ({
    id: `official/${slug}${index === 0 ? '' : `.${index + 1}`}`,
    mentions: life,
  }));
}

function yearOf({ row }: Mention): number {
  return Number(row.start.slice(0, 4));
}
