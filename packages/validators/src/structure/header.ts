import type { Observation } from '../finding.ts';
import { spec } from '../model.ts';
import { explain } from './explain.ts';
import { kindOf } from './kind.ts';

/** A header as the structure stage leaves it. A refused one follows another version: nothing more is said about its file. */
export interface JudgedHeader {
  readonly refused: boolean;
  readonly observations: readonly Observation[];
}

/** Judges the header of either form; `records` of a document stand as an empty list. */
export function judgeHeader(form: 'document' | 'ndjson', value: unknown): JudgedHeader {
  const version = versionOf(value);
  if (version !== undefined && version !== spec.version) {
    const params = { found: version, supported: spec.version };
    return { refused: true, observations: [{ rule: 'spec-version-supported', params, path: ['chancery'] }] };
  }
  return { refused: false, observations: explain(form === 'document' ? 'Dataset' : 'DatasetHeader', value) };
}

/** The version that a header follows, where it is one. */
function versionOf(value: unknown): string | undefined {
  if (kindOf(value) !== 'object') return undefined;
  const { chancery } = value as { readonly chancery?: unknown };
  return typeof chancery === 'string' && explain('SpecVersion', chancery).length === 0 ? chancery : undefined;
}
