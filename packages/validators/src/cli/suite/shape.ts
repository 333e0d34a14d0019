import type { Observation } from '../../finding.ts';
import { explain } from '../../structure/explain.ts';
import { judge } from '../../structure/record.ts';

/** Everything in which a value departs from one schema, told as the corridor tells it; no rule knows of anything beside. */
export function toldOfShape(schema: string, value: unknown): readonly Observation[] {
  if (schema === 'AnyRecord') return judge(value).observations;
  if (schema !== 'Dataset' || !hasRecords(value)) return explain(schema, value);
  const { records, ...header } = value;
  const ofRecords = records.flatMap((record, index) => toldOfRecord(record, index));
  return [...explain('Dataset', { ...header, records: [] }), ...ofRecords];
}

function toldOfRecord(record: unknown, index: number): readonly Observation[] {
  return judge(record).observations.map((told) => ({ ...told, path: ['records', index, ...told.path] }));
}

function hasRecords(value: unknown): value is { readonly records: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'records' in value && Array.isArray(value.records);
}
