import { instancesOf } from '../../../packages/schema/test/instances.ts';
import { locationsOf } from '../../../packages/schema/test/locations.ts';
import type { Random } from '../../../packages/schema/test/random.ts';
import type { Judge, Judges, Peer } from '../peers/peer.ts';
import { type RecordType, recordNames } from '../schemas.ts';
import { mutated } from './mutated.ts';
import type { Sample } from './records.ts';

/** A value with the type of record that it may be. */
export interface Instance {
  readonly type: RecordType;
  readonly value: unknown;
}

/** A peer that is ready, with what it answers otherwise than the others. */
export interface Ready {
  readonly peer: Peer;
  readonly judges: Judges;
  /** How many verdicts differ from those of plain Zod, which the tests of the schema hold against two other validators. */
  readonly differing: number;
  /** One value on which it differs. */
  readonly example?: unknown;
}

/** Valid records, the same one step away from validity, and small values made for every place of every schema. */
export function instances(samples: readonly Sample[], random: Random): readonly Instance[] {
  const types = Object.entries(recordNames) as [RecordType, string][];
  return [
    ...samples.map((value) => ({ type: value.type, value })),
    ...samples.map((value) => ({ type: value.type, value: mutated(value, random) })),
    ...types.flatMap(([type, name]) =>
      [...instancesOf(locationsOf(name), random)].map(({ value }) => ({ type, value })),
    ),
  ];
}

/** The verdicts of a judge of records. */
export function verdictsOf(judges: Judges, all: readonly Instance[]): readonly boolean[] {
  return all.map(({ type, value }) => (judges[type] satisfies Judge)(value));
}

/** Loads a peer and holds its verdicts against those that are right. */
export async function ready(peer: Peer, all: readonly Instance[], right: readonly boolean[]): Promise<Ready> {
  const judges = await peer.load();
  const verdicts = verdictsOf(judges, all);
  const wrong = all.filter((_, index) => verdicts[index] !== right[index]);
  return { peer, judges, differing: wrong.length, ...(wrong.length > 0 && { example: wrong[0]?.value }) };
}
