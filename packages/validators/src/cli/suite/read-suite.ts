import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { validate } from '../../validator.ts';
import { InputError } from '../inputs.ts';
import type { CaseFile, Envelope } from './case-file.ts';
import { flawsOf } from './flaws.ts';

/** A suite as it was read from a folder. */
export interface Suite {
  /** The files of cases by path, in order of their paths. */
  readonly files: ReadonlyMap<string, CaseFile>;
  readonly envelope: Envelope;
  /** What could not be read, or is no file of cases: sentences that begin with the path. */
  readonly flaws: readonly string[];
}

const noEnvelope: Envelope = { records: [] };

/** What a case file may not break if it is to be read as it is written. */
const broken = ['json-syntax', 'utf8-valid', 'encoding-is-utf8', 'json-key-unique'];

/** Reads all files of cases below a folder. Rejects with an `InputError` where it is none, or holds none. */
export async function readSuite(folder: string): Promise<Suite> {
  const paths = await caseFilesBelow(folder);
  const flaws: string[] = [];
  const files = new Map<string, CaseFile>();
  const envelope = await readEnvelope(folder, flaws);
  for (const path of paths) {
    const { value, flaws: found } = await readJson(folder, path);
    const others = found.length > 0 ? [] : [...flawsOf(value), ...lacks(value, envelope)];
    if (found.length + others.length === 0) files.set(path, value as CaseFile);
    flaws.push(...found, ...others.map((flaw) => `${path} ${flaw}`));
  }
  return { files, envelope: envelope ?? noEnvelope, flaws };
}

/** JSON files at any depth but those that are no cases: schemas, the envelope, and what releases require. */
async function caseFilesBelow(folder: string): Promise<readonly string[]> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats === undefined) throw new InputError('does not exist');
  if (!stats.isDirectory()) throw new InputError('is not a folder');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unreadable);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(holdsCases);
  if (paths.length === 0) throw new InputError('holds no file of cases');
  return paths.sort();
}

function unreadable({ message }: Error): never {
  throw new InputError(`cannot be read: ${message}`);
}

function holdsCases(path: string): boolean {
  if (!path.endsWith('.json') || path.endsWith('.schema.json') || path === 'envelope.json') return false;
  return !path.startsWith('requirements/') && !/(?:^|\/)(?:\.|node_modules\/)/u.test(path);
}

async function readJson(
  folder: string,
  path: string,
): Promise<{ value?: unknown; flaws: readonly string[] }> {
  const bytes = await readFile(join(folder, path)).catch(({ message }: Error) => message);
  if (typeof bytes === 'string') return { flaws: [`${path} cannot be read: ${bytes}`] };
  const { findings } = validate(bytes, { form: 'document' });
  const flaws = findings
    .filter(({ rule }) => broken.includes(rule))
    .map(({ message, place }) => `${path}:${place?.line}:${place?.column} ${message}`);
  return flaws.length > 0 ? { flaws } : parsed(bytes, path);
}

function parsed(bytes: Uint8Array, path: string): { value?: unknown; flaws: readonly string[] } {
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)), flaws: [] };
  } catch (error) {
    return { flaws: [`${path} is not JSON: ${String(error)}`] };
  }
}

async function readEnvelope(folder: string, flaws: string[]): Promise<Envelope | undefined> {
  const stats = await stat(join(folder, 'envelope.json')).catch(() => undefined);
  if (stats === undefined) return undefined;
  const { value, flaws: found } = await readJson(folder, 'envelope.json');
  flaws.push(...found);
  if (isEnvelope(value)) return value;
  if (found.length === 0) flaws.push('envelope.json is not a dataset with records');
  return undefined;
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'records' in value && Array.isArray(value.records);
}

/** Records are part of a dataset: without the envelope there is none in which they could stand. */
function lacks(file: unknown, envelope: Envelope | undefined): readonly string[] {
  if (envelope !== undefined) return [];
  const { cases } = (file ?? {}) as { readonly cases?: unknown };
  const standing = Array.isArray(cases) && cases.some((one) => Object.hasOwn(Object(one), 'records'));
  return standing ? ['has cases of records, which need an envelope.json: a dataset in which they stand'] : [];
}
