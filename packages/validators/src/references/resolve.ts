import { closest, distance } from 'fastest-levenshtein';
import type { Observation, RelatedObservation, Subject } from '../finding.ts';
import { parseReference } from '../model.ts';
import type { FoundReference } from './collect.ts';
import type { Entry, Ledger, Space } from './ledger.ts';

/** A reference that waits for the end of the input: what it points to may still come. */
export interface PendingReference {
  readonly subject: Subject;
  readonly space: Space;
  readonly reference: FoundReference;
}

/**
 * What became of a reference: it points to a record, to a dataset that is not in the run, perhaps to a record that could
 * not be read, or to nothing.
 */
export type Resolution = 'resolved' | 'external' | 'unknown' | Observation;

/** Resolves a reference once all files are read. */
export function resolve({ space, reference }: PendingReference, ledger: Ledger): Resolution {
  const { parts, text, path } = reference;
  const dataset = parts.dataset ?? space.id;
  const target = ledger.find(dataset);
  if (dataset !== space.id && !space.imports.has(dataset)) {
    if (!space.headed) return 'unknown';
    return { rule: 'reference-resolves', params: { reference: text, dataset, imported: false }, path };
  }
  if (target === undefined) return 'external';
  if (target.entries.has(parts.id)) return 'resolved';
  return target.lossy ? 'unknown' : dangling(reference, target);
}

/** The record that a reference points to, if it is in the run. */
export function target(reference: string, space: Space, ledger: Ledger): Entry | undefined {
  const parts = parseReference(reference);
  if (parts === undefined) return undefined;
  const home = parts.dataset === undefined ? space : ledger.find(parts.dataset);
  return home?.entries.get(parts.id);
}

function dangling({ text, parts, path }: FoundReference, { id, entries }: Space): Observation {
  const near = nearestEntry(parts.id, entries);
  const dataset = parts.dataset === undefined ? {} : { dataset: id };
  if (near === undefined)
    return { rule: 'reference-resolves', params: { reference: text, ...dataset }, path };
  const params = { reference: text, ...dataset, suggestion: near.id };
  return { rule: 'reference-resolves', params, path, related: [declared(near)] };
}

function declared({ id, subject }: Entry): RelatedObservation {
  return { message: `${id} is declared here`, subject, path: ['id'] };
}

/** The record of the same type whose id is nearest, if it is near enough to have been meant; not sought among very many. */
function nearestEntry(id: string, entries: ReadonlyMap<string, Entry>): Entry | undefined {
  if (entries.size > 50_000) return undefined;
  const type = id.slice(0, id.indexOf('/') + 1);
  const ids = [...entries.keys()].filter((known) => known.startsWith(type));
  if (ids.length === 0) return undefined;
  const near = closest(id, ids);
  return distance(id, near) <= Math.max(2, Math.floor((id.length - type.length) * 0.4))
    ? entries.get(near)
    : undefined;
}
