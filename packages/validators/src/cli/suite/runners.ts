import { type Finding, pointer, type Severity } from '../../finding.ts';
import { rules } from '../../rules/index.ts';
import type { Settings } from '../../settings.ts';
import { formOf } from '../../source/form.ts';
import { limits } from '../../source/limits.ts';
import { type InputOptions, validate, validateStream } from '../../validator.ts';
import { isPacked } from '../gzip.ts';
import { foundOnCommandLine } from './command-line.ts';
import type { Reading } from './readings.ts';
import { toldOfShape } from './shape.ts';

/** What a runner finds, as far as cases compare it. */
export type Found = readonly Pick<Finding, 'rule' | 'pointer' | 'severity'>[];

/** One way of asking the validator. */
export interface Runner {
  readonly name: string;
  /** What is found in a reading, or whether it is accepted, for each time that it was asked; nothing where it is not for it. */
  readonly run: (reading: Reading) => Promise<readonly (Found | boolean)[]>;
}

/** Every way of asking, in the order in which reports name them. */
export const runners: readonly Runner[] = [
  { name: 'structure', run: asShape },
  { name: 'value', run: asValue },
  { name: 'text', run: asText },
  { name: 'bytes', run: asBytes },
  { name: 'stream', run: asStream },
  { name: 'command line', run: onCommandLine },
];

const severities: ReadonlyMap<string, Severity> = new Map(rules.map(({ id, severity }) => [id, severity]));

async function asShape(reading: Reading): Promise<readonly Found[]> {
  if (reading.as !== 'shape') return [];
  const told = toldOfShape(reading.schema, reading.value);
  return [
    told.map(({ rule, path, severity = severities.get(rule) ?? 'error' }) => {
      return { rule, pointer: pointer(path), severity };
    }),
  ];
}

async function asValue(reading: Reading): Promise<readonly Found[]> {
  return reading.as === 'value' ? [validate(reading.value, profileIn(reading)).findings] : [];
}

async function asText(reading: Reading): Promise<readonly Found[]> {
  return 'text' in reading ? [validate(reading.text, optionsIn(reading)).findings] : [];
}

async function asBytes(reading: Reading): Promise<readonly Found[]> {
  const bytes = bytesOf(reading);
  return bytes === undefined ? [] : [validate(bytes, optionsIn(reading)).findings];
}

/** So many bytes at once; few only where that does not take forever. */
const pieceSizes = [1, 7, 4096];
const longestInFew = 20_000;

async function asStream(reading: Reading): Promise<readonly Found[]> {
  const bytes = bytesOf(reading);
  if (bytes === undefined) return [];
  const sizes = pieceSizes.slice(bytes.length > longestInFew ? -1 : 0);
  const reports = sizes.map((size) => validateStream(inPieces(bytes, size), optionsIn(reading)));
  return (await Promise.all(reports)).map(({ findings }) => findings);
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The command line unpacks what is packed, and cannot be told the form of its standard input: it must see it. */
async function onCommandLine(reading: Reading): Promise<readonly Found[]> {
  const bytes = bytesOf(reading);
  if (bytes === undefined || isPacked(bytes)) return [];
  const { form } = formIn(reading);
  const head = new TextDecoder().decode(bytes).slice(0, limits.head);
  return form === undefined || form === formOf(head)
    ? [await foundOnCommandLine(bytes, profileIn(reading).profile)]
    : [];
}

function bytesOf(reading: Reading): Uint8Array | undefined {
  if (reading.as === 'bytes') return reading.bytes;
  return 'text' in reading ? Buffer.from(reading.text, 'utf8') : undefined;
}

function optionsIn(reading: Reading): InputOptions & Pick<Settings, 'profile'> {
  return { ...formIn(reading), ...profileIn(reading) };
}

function profileIn(reading: Reading): Pick<Settings, 'profile'> {
  return 'profile' in reading && reading.profile !== undefined ? { profile: reading.profile } : {};
}

function formIn(reading: Reading): Pick<InputOptions, 'form'> {
  return 'form' in reading && reading.form !== undefined ? { form: reading.form } : {};
}
