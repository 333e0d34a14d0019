import type { Finding, Json, Params } from '../finding.ts';
import { jsonText } from '../report/escape.ts';
import schema from './baseline.schema.json' with { type: 'json' };

/** A finding as a baseline lists it: without place, position and sentence, so that an inserted record changes nothing. */
export interface ListedFinding {
  readonly rule: string;
  /** The id of the record, where it has one. */
  readonly record?: string;
  /** Where in the record, as a JSON Pointer. */
  readonly path?: string;
  /** Where in the dataset, for what is in no record. */
  readonly pointer?: string;
  readonly params: Params;
  /** How often it occurs, where that is more than once. */
  readonly count?: number;
}

/** How the findings of a run compare with a baseline. */
export interface Comparison {
  /** Those that it does not list, in the order of the input. */
  readonly added: readonly Finding[];
  /** Those that it lists and that no longer occur, each with how often it is missing. */
  readonly gone: readonly ListedFinding[];
}

/** The version of the form in which baselines are written; `baseline.schema.json` describes it. */
export const baselineVersion = schema.properties.version.const;

/** Writes findings as a baseline: sorted, one on a line, the same text for the same findings. */
export function baselineText(findings: readonly Finding[]): string {
  const listed = [...tallied(findings.map(listedOf)).values()].map(({ finding, count }) => {
    return count === 1 ? finding : { ...finding, count };
  });
  const lines = listed.sort(byKey).map((finding) => `    ${onOneLine(finding)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": "chancery-baseline",\n  "version": ${baselineVersion},\n  "findings": ${list}\n}\n`;
}

/** Holds findings against a baseline. Of findings that cannot be told apart as many are known as it lists. */
export function compared(findings: readonly Finding[], baseline: readonly ListedFinding[]): Comparison {
  const left = tallied(baseline);
  const added = findings.filter((finding) => {
    const listed = left.get(keyOf(listedOf(finding)));
    if (listed === undefined || listed.count === 0) return true;
    listed.count -= 1;
    return false;
  });
  const gone = [...left.values()].filter(({ count }) => count > 0);
  return { added, gone: gone.map(({ finding, count }) => ({ ...finding, count })).sort(byKey) };
}

function listedOf({ rule, record, path, pointer, params }: Finding): ListedFinding {
  return {
    rule,
    ...(record === undefined ? {} : { record }),
    ...(path === undefined ? { pointer } : { path }),
    params: sorted(params) as Params,
  };
}

interface Tally {
  readonly finding: ListedFinding;
  count: number;
}

function tallied(findings: readonly ListedFinding[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { count = 1, ...finding } of findings) {
    const key = keyOf(finding);
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { finding, count });
    else tally.count += count;
  }
  return tallies;
}

function keyOf({ rule, record, path, pointer, params }: ListedFinding): string {
  return JSON.stringify([rule, record ?? null, path ?? null, pointer ?? null, sorted(params)]);
}

function byKey(a: ListedFinding, b: ListedFinding): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** A value whose properties stand in one order, whatever order they were written in. */
function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(sorted);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** No line break of this text stands in a string: there it would be an escape. */
function onOneLine(value: unknown): string {
  return jsonText(value).replace(/\n */gu, ' ');
}
