import type { RecordType } from '../model.ts';

/** Whether a reference, with or without the IRI of a dataset, is to a record of one of some types. */
export function refersTo(reference: string, ...types: readonly RecordType[]): boolean {
  const id = reference.slice(reference.indexOf('#') + 1);
  return types.some((type) => id.startsWith(`${type}/`));
}
