import type { Finding } from '../finding.ts';
import { together } from './file-tally.ts';
import type { FileVerdict, Report } from './report.ts';

/** What a report says of one file. */
export interface FileReport extends FileVerdict {
  readonly findings: readonly Finding[];
}

/**
 * A report file by file, each under one name once. No finding is lost: one without a place stands with the first file, as
 * it is on a value, and values come alone.
 */
export function byFile({ files, findings }: Report): readonly FileReport[] {
  const verdicts = grouped(files, ({ file }) => file);
  const first = files[0]?.file ?? '';
  const found = grouped(findings, ({ place }) =>
    verdicts.has(place?.file ?? '') ? (place?.file ?? '') : first,
  );
  return [...verdicts].map(([file, same]) => {
    const valid = same.every((verdict) => verdict.valid);
    return { file, valid, account: together(same), findings: found.get(file) ?? [] };
  });
}

/** Sorts values into groups, which come in the order of their first members. */
export function grouped<T>(values: readonly T[], nameOf: (value: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(nameOf(value));
    if (group === undefined) groups.set(nameOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
