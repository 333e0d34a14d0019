import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json, Report, Severity } from '../src/index.ts';
import { rules, validate } from '../src/index.ts';

/** What a case expects: the severity only where it is below the one of the rule. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly pointer: string;
  readonly severity?: Severity;
}

/** A case as conformance/README.md describes it. */
export interface Case {
  readonly name: string;
  readonly records?: readonly Json[];
  readonly dataset?: Json;
  readonly text?: string;
  readonly fill?: number;
  readonly each?: string;
  readonly bytes?: string;
  readonly form?: 'document' | 'ndjson';
  readonly findings: readonly ExpectedFinding[];
}

/** The cases of one rule. */
export interface CaseFile {
  readonly rule: string;
  readonly cases: readonly Case[];
}

/** One way of handing a case to a validator. */
export interface Reading {
  readonly as: string;
  read(): Report;
}

const folder = fileURLToPath(new URL('../../fixtures/conformance/', import.meta.url));
const envelope = readJson('envelope.json') as { readonly records: readonly Json[] };
const severities = new Map(rules.map(({ id, severity }) => [id, severity]));

/** A JSON file of the conformance folder. */
export function readJson(name: string): unknown {
  return JSON.parse(readFileSync(folder + name, 'utf8'));
}

/** All case files of the rules, by file name. */
export function caseFiles(): ReadonlyMap<string, CaseFile> {
  const names = readdirSync(`${folder}rules`).sort();
  return new Map(names.map((name) => [name, readJson(`rules/${name}`) as CaseFile]));
}

/** The text of a case that has one, filled as it says. */
export function textOf({ text, fill = 0, each }: Case): string | undefined {
  const filling = () =>
    each === undefined
      ? 'a'.repeat(fill)
      : Array.from({ length: fill }, (_, index) => each.replaceAll('<n>', String(index))).join('');
  return text?.replace('<fill>', filling);
}

/** Every way in which a case can be read; all of them must give the same findings. */
export function readingsOf(one: Case): readonly Reading[] {
  const { bytes, form } = one;
  const text = textOf(one);
  const options = form === undefined ? {} : { form };
  if (bytes !== undefined)
    return [{ as: 'bytes', read: () => validate(Buffer.from(bytes, 'latin1'), options) }];
  if (text !== undefined) {
    return [
      { as: 'text', read: () => validate(text, options) },
      { as: 'bytes', read: () => validate(Buffer.from(text, 'utf8'), options) },
    ];
  }
  return readingsOfValue(datasetOf(one));
}

/** The value of a case that has one: its records before those of the envelope, or its dataset as it stands. */
export function datasetOf({ records, dataset }: Case): Json {
  return records === undefined
    ? (dataset ?? null)
    : { ...envelope, records: [...records, ...envelope.records] };
}

function readingsOfValue(dataset: Json): readonly Reading[] {
  const document = JSON.stringify(dataset, null, 2);
  const lines = ndjson(dataset);
  return [
    // A string is not a value that could be a dataset, but the text of one.
    ...(typeof dataset === 'string' ? [] : [{ as: 'value', read: () => validate(dataset) }]),
    { as: 'document', read: () => validate(document) },
    ...(lines === undefined ? [] : [{ as: 'NDJSON', read: () => validate(lines, { form: 'ndjson' }) }]),
  ];
}

/** The streamed form of a dataset; `undefined` for what has no list of records. */
export function ndjson(dataset: Json): string | undefined {
  if (typeof dataset !== 'object' || dataset === null || !('records' in dataset)) return undefined;
  const { records, ...header } = dataset;
  if (!Array.isArray(records)) return undefined;
  return [{ type: 'dataset', ...header }, ...records].map((value) => JSON.stringify(value)).join('\n');
}

/** Findings as lines that can be compared: a set has no order. */
export function inLines(findings: readonly ExpectedFinding[]): readonly string[] {
  return findings
    .map(({ rule, pointer, severity = severities.get(rule) }) => `${severity} ${rule} ${pointer}`)
    .sort();
}
