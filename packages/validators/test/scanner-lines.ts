import * as fixtures from '@chancery/fixtures';
import { cases } from '@chancery/fixtures/conformance';
import { synthesize } from '@chancery/fixtures/synthetic';
import { textOf } from '../src/cli/suite/readings.ts';
import { valueAt } from '../src/finding.ts';
import { recordTypes, schemaName } from '../src/model.ts';
import { byteCases } from './json-parsing-bytes.ts';
import { strings } from './json-parsing-strings.ts';
import { deep, structures, whiteSpace } from './json-parsing-structures.ts';
import { numbers, words } from './json-parsing-texts.ts';
import { slowly } from './scanner-oracle.ts';

/** What a case of the conformance suite gives to be read. */
interface Values {
  readonly records?: unknown;
  readonly dataset?: unknown;
}

type Written = Parameters<typeof textOf>[0];
type Case = Values & { readonly bytes?: string };

const encoder = new TextEncoder();
const everything = { meetings: 3, unheld: 0.4, vagueDates: 0.4, otherScripts: 0.7 };

/**
 * Records of which the slow path has nothing to say, each so manieth of them: invented ones with few and with many
 * properties, those of the fixtures and those of the conformance suite.
 */
export function soundRecords(visits: number, every = 1): readonly unknown[] {
  const invented = [0.15, 0.5, 1].flatMap((extras, seed) => {
    const { dataset } = synthesize({ seed: seed + 1, visits, mix: { ...everything, extras } });
    return dataset.records;
  });
  const all: readonly unknown[] = [...invented, ...recordsOfFixtures(), ...recordsOfCases()];
  const records = all.filter((_, index) => index % every === 0);
  const seen = slowly(records.map((record) => encoder.encode(JSON.stringify(record))));
  return records.filter((_, index) => seen[index] !== undefined);
}

function recordsOfFixtures(): readonly unknown[] {
  return Object.values(fixtures).flatMap((dataset) => valueAt(dataset, ['records']) as readonly unknown[]);
}

/** Every record that stands in the conformance suite in a dataset, or for itself. */
export function recordsOfCases(): readonly unknown[] {
  const names = recordTypes.map(schemaName);
  return cases.flatMap((file): readonly unknown[] => {
    if (file.schema === undefined) return file.cases.flatMap(recordsOf);
    return names.includes(file.schema) ? file.cases.map(({ value }) => value) : [];
  });
}

function recordsOf({ records, dataset }: Values): readonly unknown[] {
  const all = records ?? valueAt(dataset, ['records']);
  return Array.isArray(all) ? all : [];
}

/** Every line of the conformance suite that may be a record, as it is written there, and the odd texts of JSON in a line. */
export function writtenLines(): readonly Uint8Array[] {
  const texts = cases.flatMap((file) => (file.schema === undefined ? file.cases.flatMap(textsOf) : []));
  const lines = new Set(texts.flatMap((text) => text.split('\n')));
  const records = [...lines].filter((line) => line.startsWith('{'));
  return [...records.map((line) => new Uint8Array(Buffer.from(line, 'latin1'))), ...framed()];
}

/** The bytes of a case in its forms of a text, each as the character of its number. */
function textsOf({ records, dataset, bytes, ...one }: Case): readonly string[] {
  const text = bytes ?? Buffer.from(textOf(one as Written) ?? '').toString('latin1');
  const values = records ?? valueAt(dataset, ['records']);
  const lines = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
  return [text, Buffer.from(lines.join('\n')).toString('latin1')];
}

const host = { type: 'source', id: 'source/one', kind: 'document' };

/** The texts as a line of their own, as a value of an extension, and those of strings as the name of a source. */
function framed(): readonly Uint8Array[] {
  const texts = [numbers, words, strings, structures, whiteSpace, deep].flatMap((group) =>
    Object.values(group).flatMap((named) => Object.values(named).map((text) => encoder.encode(text))),
  );
  const all = [...texts, ...byteCases.map(([, , bytes]) => bytes)];
  return all.flatMap((text) => [
    text,
    inHost(text, { extensions: { 'org.example.x': here } }),
    inHost(text, { name: here }),
  ]);
}

const here = 'the text stands here';

function inHost(text: Uint8Array, members: object): Uint8Array {
  const [before = '', after = ''] = JSON.stringify({ ...host, ...members }).split(`"${here}"`);
  return new Uint8Array(Buffer.concat([encoder.encode(before), text, encoder.encode(after)]));
}
