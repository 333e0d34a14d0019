import type { Party, When } from '@chancery/schema/types';

/** A part of a record, and the JSON Pointer to it. */
export interface Placed<T> {
  readonly value: T;
  readonly at: string;
}

/** The fields of all record types that hold windows of time, directly or inside. */
export const whenFields = ['when', 'presence', 'previously', 'stops', 'launch'] as const;

/** The fields of all record types that are lists of parties. */
export const partyFields = [
  'participants',
  'statusBy',
  'members',
  'speakers',
  'audience',
  'parties',
] as const;

/** All the places where a record may hold a window of time; each type has some of them. */
export interface Windows {
  readonly type: string;
  readonly when?: When;
  readonly presence?: When;
  readonly previously?: readonly When[];
  readonly stops?: readonly { readonly when?: When }[];
  readonly launch?: { readonly when?: When; readonly by?: readonly Party[] };
}

/** All the places where a record may hold parties; each type has some of them. */
export type Parties = { readonly [List in (typeof partyFields)[number]]?: readonly Party[] };

/** Every window of time in a record. */
export function whensOf(record: Windows): readonly Placed<When>[] {
  if (lastWhens?.record !== record) lastWhens = { record, all: readWhens(record) };
  return lastWhens.all;
}

/** Every party in a record, those who launched an initiative included. */
export function partiesOf(record: Parties & Pick<Windows, 'launch'>): readonly Placed<Party>[] {
  if (lastParties?.record !== record) lastParties = { record, all: readParties(record) };
  return lastParties.all;
}

/** What was asked for last: rule after rule asks for the same of one record. */
let lastWhens: { readonly record: Windows; readonly all: readonly Placed<When>[] } | undefined;
let lastParties: { readonly record: Parties; readonly all: readonly Placed<Party>[] } | undefined;

function readWhens({ when, presence, launch, previously, stops }: Windows): readonly Placed<When>[] {
  const all: Placed<When>[] = [];
  add(when, '/when', all);
  add(presence, '/presence', all);
  add(launch?.when, '/launch/when', all);
  for (const [index, value] of (previously ?? []).entries()) add(value, `/previously/${index}`, all);
  for (const [index, stop] of (stops ?? []).entries()) add(stop.when, `/stops/${index}/when`, all);
  return all;
}

function readParties(record: Parties & Pick<Windows, 'launch'>): readonly Placed<Party>[] {
  const all: Placed<Party>[] = [];
  addAll(record.launch?.by, '/launch/by', all);
  for (const list of partyFields) addAll(record[list], `/${list}`, all);
  return all;
}

function addAll<T>(values: readonly T[] | undefined, at: string, all: Placed<T>[]): void {
  for (const [index, value] of (values ?? []).entries()) add(value, `${at}/${index}`, all);
}

function add<T>(value: T | undefined, at: string, all: Placed<T>[]): void {
  if (value !== undefined) all.push({ value, at });
}
