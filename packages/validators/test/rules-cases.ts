import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataCase, RuleFile } from '../src/cli/suite/case-file.ts';
import { readSuite } from '../src/cli/suite/read-suite.ts';
import * as written from '../src/cli/suite/readings.ts';
import type { Json, Report } from '../src/index.ts';
import { validate } from '../src/index.ts';

export { ndjson, textOf } from '../src/cli/suite/readings.ts';

/** A case as conformance/README.md describes it. */
export type Case = DataCase;

/** The cases of one rule. */
export type CaseFile = RuleFile;

/** One way of handing a case to a validator. */
export interface Reading {
  readonly as: string;
  read(): Report;
}

/** Where the suite is. */
export const conformance = fileURLToPath(new URL('../../fixtures/conformance/', import.meta.url));

/** The suite as `chancery self-check` reads it. */
export const suite = await readSuite(conformance);

/** A JSON file of the conformance folder. */
export function readJson(name: string): unknown {
  return JSON.parse(readFileSync(conformance + name, 'utf8'));
}

/** All case files of the rules, by file name, in whatever folder they are. */
export function caseFiles(): ReadonlyMap<string, CaseFile> {
  const files = [...suite.files].flatMap(([path, file]) =>
    'rule' in file ? [[path.slice(path.lastIndexOf('/') + 1), file] as const] : [],
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every way in which a case can be read; all of them must give the same findings. */
export function readingsOf(one: Case): readonly Reading[] {
  return written.readingsOf(one, suite.envelope).flatMap((reading): Reading[] => {
    if (reading.as === 'shape') return [];
    const { profile } = reading;
    if (reading.as === 'value') return [{ as: reading.as, read: () => validate(reading.value, { profile }) }];
    const options = { profile, ...(reading.form === undefined ? {} : { form: reading.form }) };
    if (reading.as === 'bytes') return [{ as: reading.as, read: () => validate(reading.bytes, options) }];
    return [{ as: reading.as, read: () => validate(reading.text, options) }];
  });
}

/** The value of a case that has one. */
export function datasetOf(one: Case): Json {
  return written.datasetOf(one, suite.envelope);
}
