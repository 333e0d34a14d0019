import { synthesizeStream } from '@chancery/fixtures/synthetic';
import type { AnyRecord } from '@chancery/schema/types';
import type { RecordType } from '../schemas.ts';
import { type Style, styles } from './styles.ts';

/** What is drawn: so many visits with all that belongs to them, and how often each rare field is there. */
export interface Drawing {
  readonly visits: number;
  readonly extras?: number;
  readonly seed?: number;
}

/** Records of the generator, in which many fields are there or not: many shapes. */
export function* drawn({ visits, extras = 0.4, seed = 1 }: Drawing): Generator<AnyRecord> {
  const { records } = synthesizeStream({ seed, visits, mix: { extras } });
  for (const { record } of records) yield record;
}

/** Records as they come out of JSON.parse, in the three orders of keys in turn. */
export function parsed(records: Iterable<unknown>): readonly Sample[] {
  const orders = (['ours', 'sorted', 'shuffled'] as const satisfies readonly Style[]).map((style) =>
    styles[style](),
  );
  return [...records].map(
    (record, index) => JSON.parse(orders[index % orders.length]?.(record) ?? '') as Sample,
  );
}

/** Something that may be a record, and says which type of record it is meant to be. */
export interface Sample {
  readonly type: RecordType;
}

/** In how many ways the keys of the objects are put together, those at the top alone. */
export function shapesOf(samples: readonly object[]): number {
  return new Set(samples.map((sample) => Object.keys(sample).join())).size;
}
