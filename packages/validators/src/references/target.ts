import { parseReference } from '../model.ts';
import type { Holder, Ledger, Space } from './ledger.ts';

/** The number of the record that a reference points to, if it is in the run. */
export function target(reference: string, space: Space, ledger: Ledger): Holder | undefined {
  const parts = parseReference(reference);
  const home = parts?.dataset === undefined ? space : ledger.find(parts.dataset);
  if (parts === undefined || home === undefined) return undefined;
  const number = ledger.holder(home, parts.id);
  return number === undefined ? undefined : { id: parts.id, number };
}

/** Whether a reference points to nothing, although its dataset is in the run. */
export function isLost(reference: string, space: Space, ledger: Ledger): boolean {
  const dataset = parseReference(reference)?.dataset ?? space.id;
  return ledger.find(dataset) !== undefined && target(reference, space, ledger) === undefined;
}
