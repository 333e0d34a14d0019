import type { RecordType } from '../model.ts';

/** Whether a reference, with or without the IRI of a dataset, is to a record of one of some types. */
export function refersTo(reference: string, ...types: readonly RecordType[]): boolean {
  const start = reference.indexOf('#') + 1;
  return types.some(
    (type) => reference.charCodeAt(start + type.length) === slash && reference.startsWith(type, start),
  );
}

const slash = 0x2f;
