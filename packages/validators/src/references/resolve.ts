import type { Observation, RelatedObservation, Subject } from '../finding.ts';
import { parseReference } from '../model.ts';
import type { FoundReference } from './collect.ts';
import type { Entry, Ledger, Space } from './ledger.ts';
import { Neighbours } from './neighbours.ts';

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

/** Resolves references once all files are read. */
export class Resolver {
  readonly #ledger: Ledger;
  readonly #neighbours = new Neighbours();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Resolves every reference, tells of those to nothing, and counts what became of them. */
  resolveAll(
    pending: readonly PendingReference[],
    tell: (subject: Subject, observation: Observation) => void,
  ): { readonly resolved: number; readonly external: number; readonly unresolved: number } {
    const counts = { resolved: 0, external: 0, unresolved: 0 };
    for (const reference of pending) {
      const resolution = this.resolve(reference);
      if (resolution === 'resolved' || resolution === 'external') counts[resolution] += 1;
      else counts.unresolved += 1;
      if (typeof resolution === 'object') tell(reference.subject, resolution);
    }
    return counts;
  }

  resolve({ space, reference }: PendingReference): Resolution {
    const { parts, text, path } = reference;
    const dataset = parts.dataset ?? space.id;
    const target = this.#ledger.find(dataset);
    if (dataset !== space.id && !space.imports.has(dataset)) {
      if (!space.headed) return 'unknown';
      return { rule: 'reference-resolves', params: { reference: text, dataset, imported: false }, path };
    }
    if (target === undefined) return 'external';
    if (target.entries.has(parts.id)) return 'resolved';
    return target.lossy || this.#neighbours.mayMean(parts.id, target)
      ? 'unknown'
      : this.#dangling(reference, target);
  }

  #dangling({ text, parts, path }: FoundReference, space: Space): Observation {
    const near = this.#neighbours.nearest(parts.id, space);
    const dataset = parts.dataset === undefined ? {} : { dataset: space.id };
    const params = { reference: text, ...dataset };
    if (near === undefined) return { rule: 'reference-resolves', params, path };
    const suggestion = parts.dataset === undefined ? near.id : `${parts.dataset}#${near.id}`;
    return { rule: 'reference-resolves', params: { ...params, suggestion }, path, related: [declared(near)] };
  }
}

/** The record that a reference points to, if it is in the run. */
export function target(reference: string, space: Space, ledger: Ledger): Entry | undefined {
  const parts = parseReference(reference);
  if (parts === undefined) return undefined;
  const home = parts.dataset === undefined ? space : ledger.find(parts.dataset);
  return home?.entries.get(parts.id);
}

/** Whether a reference points to nothing, although its dataset is in the run. */
export function isLost(reference: string, space: Space, ledger: Ledger): boolean {
  const dataset = parseReference(reference)?.dataset ?? space.id;
  return ledger.find(dataset) !== undefined && target(reference, space, ledger) === undefined;
}

function declared({ id, subject }: Entry): RelatedObservation {
  return { message: `${id} is declared here`, subject, path: ['id'] };
}
