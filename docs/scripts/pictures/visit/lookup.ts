import type { AnyRecord, Dataset } from '@chancery/schema/types';

/** The records of a dataset, as one asks for them. */
export interface Records {
  /** All records of a type, in their order. */
  ofType<T extends AnyRecord['type']>(type: T): readonly Extract<AnyRecord, { type: T }>[];
  /** What a record is called; its id where it has no name. */
  nameOf(id: string): string;
}

/** The records of a dataset by type and by id. */
export function recordsOf({ records }: Dataset): Records {
  const names = new Map(records.map(({ id, name }) => [id as string, name]));
  return {
    ofType: (type) =>
      records.filter((record): record is Extract<AnyRecord, { type: typeof type }> => record.type === type),
    nameOf: (id) => names.get(id) ?? id,
  };
}
