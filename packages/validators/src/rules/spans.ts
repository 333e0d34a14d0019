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
export function whensOf({ when, presence, launch, previously, stops }: Windows): readonly Placed<When>[] {
  return [
    ...one(when, '/when'),
    ...one(presence, '/presence'),
    ...one(launch?.when, '/launch/when'),
    ...(previously ?? []).map((value, index) => ({ value, at: `/previously/${index}` })),
    ...(stops ?? []).flatMap((stop, index) => one(stop.when, `/stops/${index}/when`)),
  ];
}

/** Every party in a record, those who launched an initiative included. */
export function partiesOf(record: Parties & Pick<Windows, 'launch'>): readonly Placed<Party>[] {
  return [
    ...placed(record.launch?.by, '/launch/by'),
    ...partyFields.flatMap((list) => placed(record[list], `/${list}`)),
  ];
}

function one(value: When | undefined, at: string): readonly Placed<When>[] {
  return value === undefined ? [] : [{ value, at }];
}

function placed(parties: readonly Party[] | undefined, at: string): readonly Placed<Party>[] {
  return (parties ?? []).map((value, index) => ({ value, at: `${at}/${index}` }));
}
