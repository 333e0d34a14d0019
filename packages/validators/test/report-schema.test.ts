import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { reportSchema, ruleId, schemaFile } from '../scripts/report-schema-made.ts';
import { rules } from '../src/index.ts';
import { json } from '../src/report/json.ts';
import { ndjson } from '../src/report/ndjson.ts';
import { reportCases, written } from './report-cases.ts';

const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as { readonly $id: string };
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const isReport = ajv.compile(schema);
// Readers may meet what a later version adds; what is written today is known to the last property.
const isKnown = ajv.compile(closed({ ...schema, $id: `${schema.$id}?closed` }) as object);
const cases = reportCases();

it('is what `npm run generate` makes of the types', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(reportSchema());
});

it('has the address of its version, and a place among the exports', () => {
  expect(schema.$id).toBe('https://w3id.org/chancery/0.1/report.schema.json');
  const found = createRequire(import.meta.url).resolve('@chancery/validators/report.schema.json');
  expect(readFileSync(found, 'utf8')).toBe(readFileSync(schemaFile, 'utf8'));
});

it('accepts the report on every case, and knows all of it', () => {
  for (const { name, report, context } of cases) {
    const value: unknown = JSON.parse(written(json, report, context));
    expect(isReport(value), `${name}: ${ajv.errorsText(isReport.errors)}`).toBe(true);
    expect(isKnown(value), `${name}: ${ajv.errorsText(isKnown.errors)}`).toBe(true);
  }
});

it('describes the lines of ndjson, too', () => {
  const isFinding = ajv.getSchema(`${schema.$id}#/$defs/Finding`);
  const lines = cases.flatMap(({ report, context }) =>
    written(ndjson, report, context).trimEnd().split('\n'),
  );
  const findings = lines
    .map((line) => JSON.parse(line) as { type: string })
    .filter(({ type }) => type === 'finding');
  expect(findings.filter((finding) => isFinding?.(finding) !== true)).toEqual([]);
});

it('knows rules by a pattern, so that a consumer may add some', () => {
  const pattern = new RegExp(ruleId, 'u');
  expect([...rules.map(({ id }) => id), 'my-rule'].filter((id) => !pattern.test(id))).toEqual([]);
});

it.each<readonly [string, (report: Record<string, unknown>) => object]>([
  ['without its account', ({ account: _, ...rest }) => rest],
  ['with a count below zero', (report) => ({ ...report, counts: { error: -1, warning: 0, note: 0 } })],
  ['with half a record', (report) => ({ ...report, counts: { error: 0.5, warning: 0, note: 0 } })],
  ['that calls itself neither valid nor invalid', (report) => ({ ...report, valid: 'yes' })],
  ['with a finding that is only a sentence', (report) => ({ ...report, findings: [{ message: 'Wrong.' }] })],
])('refuses a report %s', (_, changed) => {
  const [first] = cases;
  const report = first === undefined ? {} : JSON.parse(written(json, first.report, first.context));
  expect(isReport(report)).toBe(true);
  expect(isReport(changed(report as Record<string, unknown>))).toBe(false);
});

/** The same schema, in which no object has a property that is not named. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, closed(member)]);
  const shut = 'properties' in value && 'type' in value ? { additionalProperties: false } : {};
  return { ...Object.fromEntries(entries), ...shut };
}
