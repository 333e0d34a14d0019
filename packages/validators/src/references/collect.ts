import { eachAt, type Path } from '../finding.ts';
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
  const found: FoundReference[] = [];
  for (const { path, types } of referencesOf(type)) {
    eachAt(record, path, (value, at) => {
      const parts = parseReference(value);
      if (parts !== undefined && types.includes(parts.type))
        found.push({ text: String(value), parts, path: at, types });
    });
  }
  return found;
}
