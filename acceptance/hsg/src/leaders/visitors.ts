import type { Tenure } from '@chancery/schema/types';

/** One person whom a row names, taken apart: `Acting President Park` is Park, and acts as President. */
export interface Visitor {
  readonly name: string;
  /** Ranks and courtesies before the name that are no post. */
  readonly prefixes: readonly string[];
  /** The post as the row names it, a slip of the pen mended; absent where it names none. */
  readonly post?: string;
  readonly capacity?: NonNullable<Tenure['capacity']>;
  /** The words before the name that were read as a post, as they stand. */
  readonly stated?: string;
}

type Title = Pick<Visitor, 'post' | 'capacity'> & { readonly prefix?: string };

/** The persons whom a row names, in its order. */
export function visitorsOf(text: string): readonly Visitor[] {
  return text.split(severalPersons).map(visitorOf);
}

const severalPersons = /(?:, | and )(?=Prime Minister |Crown Prince )/;

const posts = [
  'Amir',
  'Chairman',
  'Chairman of the Presidency',
  'Chancellor',
  'Chief of State',
  'Crown Prince',
  'Emperor',
  'Federal Chancellor',
  'First Secretary',
  'General Secretary',
  'Governor General',
  'Grand Duchess',
  'Grand Duke',
  'Head of State',
  'Interim President',
  'Interim Prime Minister',
  'Junta Member',
  'King',
  'Pope',
  'Premier',
  'President',
  'President of the Council of Ministers',
  'Prime Minister',
  'Provisional President',
  'Queen',
  'Regent',
  'Shah',
  'Sultan',
  'Taoiseach',
  'Vice Premier',
];

const otherTitles: Readonly<Record<string, Title>> = {
  'Acting President': { post: 'President', capacity: 'acting' },
  'Acting Prime Minister': { post: 'Prime Minister', capacity: 'acting' },
  'Chancellor-elect': { post: 'Chancellor', capacity: 'elect' },
  Emir: { post: 'Amir' },
  'Premier & Prince': { post: 'Premier', prefix: 'Prince' },
  'Premier and Prince': { post: 'Premier', prefix: 'Prince' },
  'President- designate': { post: 'President', capacity: 'designate' },
  'President- elect': { post: 'President', capacity: 'elect' },
  'President-Elect': { post: 'President', capacity: 'elect' },
  'President-elect': { post: 'President', capacity: 'elect' },
  'Prime Minister-Prince': { post: 'Prime Minister', prefix: 'Prince' },
  'Prime Ministere': { post: 'Prime Minister' },
  'Prime Minster': { post: 'Prime Minister' },
};

// Longest first, so that a President-elect is none of the Presidents.
const titles: readonly (readonly [string, Title])[] = [
  ...posts.map((post) => [post, { post }] as const),
  ...Object.entries(otherTitles),
].sort(([a], [b]) => b.length - a.length);

const ranks = [
  'Archbishop',
  'Brigadier General',
  'Dato’ Seri',
  "Dato' Seri",
  'Dr.',
  'General',
  'Lieutenant General',
  'Lord',
  'Prince',
  'Sheik',
  'Sheikh',
  'Viscount',
];

function visitorOf(text: string): Visitor {
  // The one row in which the space is missing.
  const spaced = text.replace(/^Prime Minister(?=Haidar)/, 'Prime Minister ');
  const [stated, title] = titles.find(([words]) => spaced.startsWith(`${words} `)) ?? [];
  const { prefix, ...post } = title ?? {};
  const { name, prefixes } = withoutRanks(stated === undefined ? spaced : spaced.slice(stated.length + 1));
  return {
    name,
    prefixes: prefix === undefined ? prefixes : [prefix, ...prefixes],
    ...post,
    ...(stated === undefined ? {} : { stated }),
  };
}

function withoutRanks(text: string): Pick<Visitor, 'name' | 'prefixes'> {
  // Before a single word it is part of the name, as in Sheikh Hasina.
  const isName = /^Sheikh? [^ ]+$/.test(text);
  const rank = isName ? undefined : ranks.find((words) => text.startsWith(`${words} `));
  if (rank === undefined) return { name: text.trim(), prefixes: [] };
  const { name, prefixes } = withoutRanks(text.slice(rank.length + 1));
  return { name, prefixes: [rank, ...prefixes] };
}
