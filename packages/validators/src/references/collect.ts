import type { Path } from '../finding.ts';
import { parseReference, type RecordType, type ReferenceParts, referencesOf } from '../model.ts';

/** A reference as it stands in a record. */
export interface FoundReference {
  readonly text: string;
  readonly parts: ReferenceParts;
  readonly path: Path;
  readonly types: readonly RecordType[];
}

/** The well-formed references of a record to the types they may have; what is malformed is told by structure. */
export function referencesIn(record: unknown, type: RecordType): readonly FoundReference[] {
  return referencesOf(type).flatMap(({ path, types }) =>
    valuesAt(record, path, []).flatMap(({ value, at }) => {
      const parts = parseReference(value);
      const fits = parts !== undefined && types.includes(parts.type);
      return fits ? [{ text: String(value), parts, path: at, types }] : [];
    }),
  );
}

interface Found {
  readonly value: unknown;
  readonly at: Path;
}

/** The values at a path in which `*` stands for every member of a list. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[], at: Path): readonly Found[] {
  if (step === undefined) return [{ value, at }];
  if (step === '*') {
    return Array.isArray(value)
      ? value.flatMap((member: unknown, index) => valuesAt(member, rest, [...at, index]))
      : [];
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest, [...at, step]);
}
