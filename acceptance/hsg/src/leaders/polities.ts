import type { Gap, Organization, Position } from '@chancery/schema/types';
import { countryIdOf, type Polity, polityOf } from '../countries.ts';
import { grouped } from '../group.ts';
import { citationOf } from './citations.ts';
import { type Mention, slugged } from './persons.ts';
import type { VisitRow } from './read.ts';

/** The id of the polity on whose behalf the visitor of a row comes. */
export function sideOf({ country, start }: VisitRow): `organization/${string}` {
  const id = countryIdOf(country);
  const isWhole = kindOf(country.name) === 'state';
  // Upper Volta (Burkina Faso) is Upper Volta, but a government in exile is not the state.
  const name = slugged(isWhole ? country.name.replace(/ \(.*\)$/, '') : country.name);
  const polity = polityOf(country, start);
  if (isWhole && !isFormer(polity)) return `organization/${id}`;
  // Burma has its name before and after its codes change.
  const mark = name === id && 'code' in polity ? polity.code.toLowerCase() : name;
  return `organization/${mark === id ? id : `${id}.${mark}`}`;
}

/** The polities of the rows, in order of first appearance; each with every name that the rows give it. */
export function organizationsOf(rows: readonly VisitRow[]): readonly Organization[] {
  return [...grouped(rows, sideOf).values()].flatMap(organizationOf);
}

/** The id of the post in which a visitor comes; absent where the row names none. */
export function positionIdOf({ visitor, row }: Mention): `position/${string}` | undefined {
  if (visitor.post === undefined) return undefined;
  return `position/${sideOf(row).slice('organization/'.length)}.${slugged(visitor.post)}`;
}

/** The posts that the rows name, in order of first appearance. */
export function positionsOf(mentions: readonly Mention[]): readonly Position[] {
  const inPosts = mentions.filter(({ visitor }) => visitor.post !== undefined);
  return [...grouped(inPosts, (mention) => positionIdOf(mention) ?? '').values()].flatMap(positionOf);
}

// A code with four letters is one of ISO 3166-3: its polity is not the one that has the historian's id today.
function isFormer(polity: Polity): boolean {
  return !('code' in polity) || polity.code.length === 4;
}

function kindOf(name: string): Organization['kind'] {
  if (name.endsWith(' (government-in-exile)')) return 'government-in-exile';
  if (/ \((?:Provisional Government|Interim Authority)\)$/.test(name)) return 'government';
  return partsOfStates.has(name) ? 'subnational-government' : 'state';
}

const partsOfStates: ReadonlySet<string> = new Set([
  'Bosnian Federation',
  'French Polynesia',
  'New Caledonia',
]);

function organizationOf(rows: readonly VisitRow[]): Organization[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { country, start } = first;
  const [name = '', ...others] = new Set(rows.map((row) => row.country.name));
  const polity = polityOf(country, start);
  const gaps = gapsOf(name, polity);
  return [
    {
      type: 'organization',
      id: sideOf(first),
      name,
      ...(others.length === 0 ? {} : { otherNames: others.map((value) => ({ value, kind: 'as-stated' })) }),
      kind: kindOf(country.name),
      ...('code' in polity ? { country: polity.code } : {}),
      citations: [citationOf(first)],
      ...(gaps.length === 0 ? {} : { gaps }),
    },
  ];
}

function gapsOf(name: string, polity: Polity): Gap[] {
  const isAcronym = /^(?:[A-Z]\.)+$/.test(name);
  return [
    ...(isAcronym ? [{ field: '/otherNames', reason: 'not-stated' } as const] : []),
    ...('code' in polity
      ? []
      : [{ field: '/country', reason: 'not-applicable', note: polity.withoutCode } as const]),
  ];
}

function positionOf(mentions: readonly Mention[]): Position[] {
  const [first] = mentions;
  const [id, name] = first === undefined ? [] : [positionIdOf(first), first.visitor.post];
  if (first === undefined || id === undefined || name === undefined) return [];
  const stated = new Set(mentions.flatMap(({ visitor }) => (visitor.capacity ? [] : (visitor.stated ?? []))));
  const others = [...stated].filter((words) => words !== name && !words.endsWith('Prince'));
  return [
    {
      type: 'position',
      id,
      name,
      ...(others.length === 0 ? {} : { otherNames: others.map((value) => ({ value, kind: 'as-stated' })) }),
      jurisdiction: sideOf(first.row),
      citations: [citationOf(first.row)],
      gaps: [{ field: '/organization', reason: 'not-stated' }],
    },
  ];
}
