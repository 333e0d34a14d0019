import type { AnyRecord, Dataset } from '@chancery/schema/types';
import { createValidator, type Finding } from '@chancery/validators';

/** What a rule says of one record of the corpus, with the rows of the published lists on which the record rests. */
export interface FindingRow {
  readonly dataset: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** The record, where the finding is on one. */
  readonly record?: string;
  /** The rows that it cites, and those cited by other records of which the finding speaks. */
  readonly rows: readonly string[];
  /** A pointer inside the record: it does not change when rows are added elsewhere. */
  readonly path?: string;
  readonly message: string;
}

/** Every finding of every rule, in one run over all datasets, so that nothing is missed that shows only across them. */
export function findingsIn(datasets: readonly Dataset[]): readonly FindingRow[] {
  const run = createValidator({ maxFindings: 1_000_000 }).run();
  for (const dataset of datasets) run.read(ndjsonOf(dataset), { name: nameOf(dataset), form: 'ndjson' });
  const rowsOf = rowIndex(datasets);
  return run
    .finish()
    .findings.map((finding) => findingRow(finding, rowsOf))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The last part of the id of a dataset. */
export function nameOf({ id }: Dataset): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** A dataset as lines of JSON: its header, then its records. */
export function ndjsonOf({ records, ...header }: Dataset): string {
  return [{ type: 'dataset', ...header }, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The findings as lines of JSON. */
export function listOf(findings: readonly FindingRow[]): string {
  return findings.map((row) => `${JSON.stringify(row)}\n`).join('');
}

type RowsOf = (dataset: string, record: string | undefined) => readonly string[];

function findingRow({ place, related, ...finding }: Finding, rowsOf: RowsOf): FindingRow {
  const { rule, severity, record, path, message } = finding;
  const dataset = place?.file ?? '';
  const others = related.flatMap((other) => rowsOf(other.place?.file ?? dataset, other.record));
  return {
    dataset,
    rule,
    severity,
    ...(record === undefined ? {} : { record }),
    rows: [...new Set([...rowsOf(dataset, record), ...others])],
    ...(path === undefined ? {} : { path }),
    message,
  };
}

function rowIndex(datasets: readonly Dataset[]): RowsOf {
  const index = new Map<string, readonly string[]>(
    datasets.flatMap((dataset) =>
      dataset.records.map((record) => [`${nameOf(dataset)} ${record.id}`, rowsCited(record)] as const),
    ),
  );
  return (dataset, record) => index.get(`${dataset} ${record}`) ?? [];
}

function rowsCited({ citations = [] }: AnyRecord): readonly string[] {
  return citations.flatMap(({ locator }) => locator?.row ?? []);
}

function keyOf({ dataset, rule, record, path, message }: FindingRow): string {
  return [dataset, rule, record, path, message].join('\n');
}
