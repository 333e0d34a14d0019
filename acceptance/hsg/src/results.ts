import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@chancery/schema/types';
import { type FindingRow, findingsIn, listOf, nameOf } from './findings.ts';
import { grouped } from './group.ts';
import type { Remainder } from './remainder.ts';

/** A file that the acceptance run writes, and its text. */
export interface Result {
  readonly file: string;
  readonly text: string;
}

/** The table of findings, with what the conversion leaves unsaid, and the list of single findings behind it. */
export function resultsOf(
  datasets: readonly Dataset[],
  remainders: Readonly<Record<string, readonly Remainder[]>>,
): readonly Result[] {
  const findings = findingsIn(datasets);
  return [
    { file: fileNamed('findings.md'), text: tableOf(datasets, findings, remainders) },
    { file: fileNamed('findings.ndjson'), text: listOf(findings) },
  ];
}

/** The text of a result as it stands on disk; empty where it was never written. */
export function onDisk({ file }: Result): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function fileNamed(name: string): string {
  return fileURLToPath(new URL(`../generated/${name}`, import.meta.url));
}

function tableOf(
  datasets: readonly Dataset[],
  findings: readonly FindingRow[],
  remainders: Readonly<Record<string, readonly Remainder[]>>,
): string {
  return [
    '# Findings in the published lists',
    '',
    'Written by `npm run acceptance`; every single finding stands in `findings.ndjson`, a line each.',
    '',
    ...headOf(datasets),
    '',
    'The rules that found something:',
    '',
    ...countsOf(findings),
    '',
    '## What the conversion leaves unsaid',
    '',
    ...Object.entries(remainders).flatMap(([name, list]) => list.flatMap((each) => leftBy(name, each))),
    '',
  ].join('\n');
}

function headOf(datasets: readonly Dataset[]): readonly string[] {
  const lines = datasets.map((dataset) => {
    const ofType = grouped(dataset.records, ({ type }) => type);
    const records = [...ofType].map(([type, list]) => `${list.length} ${type}`).join(', ');
    return `| ${nameOf(dataset)} | ${dataset.issued} | ${records} |`;
  });
  return ['| dataset | last change to a row | records |', '| --- | --- | --- |', ...lines];
}

function countsOf(findings: readonly FindingRow[]): readonly string[] {
  const groups = grouped(findings, ({ dataset, rule, severity }) => `| ${dataset} | ${rule} | ${severity} |`);
  const lines = [...groups].map(([cells, list]) => `${cells} ${list.length} |`);
  return ['| dataset | rule | severity | findings |', '| --- | --- | --- | ---: |', ...lines];
}

function leftBy(dataset: string, { what, rows }: Remainder): readonly string[] {
  const named = rows.length <= 100 ? `: ${rows.join(', ')}` : '';
  return [`- ${dataset}, ${what}: ${rows.length} rows${named}`];
}
