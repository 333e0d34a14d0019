import type { AnyRecord, Dataset } from '@chancery/schema/types';
import type { RecordOf, RecordType } from './model.ts';

/** The record type that an id names. */
type TypeOf<Id extends string> = { [T in RecordType]: Id extends `${T}/${string}` ? T : never }[RecordType];

/** Finds records by id; the type of the record follows from the id. */
export interface DatasetIndex {
  get<const Id extends string>(id: Id): RecordOf<TypeOf<Id>> | undefined;
  has(id: string): boolean;
  readonly size: number;
}

/** Indexes the records of a valid dataset by their ids. */
export function index(dataset: Dataset): DatasetIndex {
  const records = new Map<string, AnyRecord>(dataset.records.map((record) => [record.id, record]));
  return {
    get: <const Id extends string>(id: Id) => records.get(id) as RecordOf<TypeOf<Id>> | undefined,
    has: (id) => records.has(id),
    size: records.size,
  };
}
