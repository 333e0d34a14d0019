import { isDatasetHeader } from '@chancery/schema/guard';
import { clipped, type Observation, valueAt } from '../finding.ts';
import { once } from '../memory/once.ts';
import { spec } from '../model.ts';
import { shapes } from '../shapes.ts';
import { checkCodes } from './codes.ts';
import { explain } from './explain.ts';
import { kindOf } from './kind.ts';

/** A header as the structure stage leaves it. A refused one follows another version: nothing more is said about its file. */
export interface JudgedHeader {
  readonly refused: boolean;
  readonly observations: readonly Observation[];
}

/** What is known of a header beside its value. */
export interface HeaderState {
  /** It was not read as a whole. */
  readonly broken?: boolean;
  /** It is JSON: a guard may be asked first. */
  readonly isJson?: boolean;
}

/** Judges the header of either form; `records` of a document stand as an empty list. */
export function judgeHeader(
  form: 'document' | 'ndjson',
  value: unknown,
  { broken = false, isJson = false }: HeaderState = {},
): JudgedHeader {
  const version = versionOf(value);
  if (version !== undefined && version !== spec.version) {
    const params = { found: version, supported: spec.version };
    return { refused: true, observations: [{ rule: 'spec-version-supported', params, path: ['chancery'] }] };
  }
  const observations =
    isJson && isSound(form, value) ? [] : explain(form === 'document' ? 'Dataset' : 'DatasetHeader', value);
  if (!broken && form === 'document' && isOther(value, observations)) {
    const params = { found: `an object with ${namesOf(value)}` };
    return { refused: false, observations: [{ rule: 'dataset-expected', params, path: [] }] };
  }
  const shape = broken ? observations.filter(isNotMissing) : observations;
  return { refused: false, observations: [...shape, ...checkCodes('DatasetHeader', value, shape)] };
}

/** Whether a guard says yes to a header of JSON: then there is nothing to explain. The two forms differ in one property. */
function isSound(form: 'document' | 'ndjson', value: unknown): boolean {
  if (form === 'ndjson') return isDatasetHeader(value);
  if (kindOf(value) !== 'object' || Object.hasOwn(value as object, 'type')) return false;
  const { records, ...header } = value as Readonly<Record<string, unknown>>;
  return Array.isArray(records) && records.length === 0 && isDatasetHeader({ type: 'dataset', ...header });
}

/** Whether an object has properties, but none of a dataset, not even misspelled: a dataset may lie inside. */
function isOther(value: unknown, observations: readonly Observation[]): boolean {
  if (kindOf(value) !== 'object') return false;
  const count = Object.keys(value as object).length;
  return count > 0 && observations.filter(({ rule }) => rule === 'property-known').length === count;
}

function namesOf(value: unknown): string {
  const names = Object.keys(value as object).map((name) => clipped(JSON.stringify(name)));
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and others` : names.join(', ');
}

/** What is missing in a header that broke may stand where it could not be read. */
function isNotMissing({ rule }: Observation): boolean {
  return rule !== 'property-required';
}

/** The datasets that a header imports, as far as they are named. */
export function importsIn(value: unknown): readonly string[] {
  const imports = valueAt(value, ['imports']);
  return Array.isArray(imports) ? imports.filter((member) => typeof member === 'string') : [];
}

/** A header as a dataset has it: NDJSON marks it with a `type` that the document form does not have. */
export function withoutForm(value: unknown): Record<string, unknown> {
  const { type: _, records: __, ...header } = value as Readonly<Record<string, unknown>>;
  return header;
}

/** The version that a header follows, where it is one. */
function versionOf(value: unknown): string | undefined {
  if (kindOf(value) !== 'object') return undefined;
  const { chancery } = value as { readonly chancery?: unknown };
  return typeof chancery === 'string' && versionPattern().test(chancery) ? chancery : undefined;
}

const versionPattern = once(() => new RegExp(shapes.specVersion, 'u'));
