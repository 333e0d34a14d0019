import { type Observation, pointer } from '../finding.ts';

/**
 * What the text of a record or header says of it and what its value does, each mistake once: a number that changes when it is read has
 * no other, and a character that nobody sees is a matter of its own only in a value that is right otherwise.
 */
export function eachOnce(
  written: readonly Observation[],
  found: readonly Observation[],
): readonly Observation[] {
  if (written.length === 0) return found;
  const broken = written.filter(({ rule }) => rule === 'number-exact' || rule === 'string-well-formed');
  const rest = without(found, broken);
  const unseen = without(written, rest).filter(({ rule }) => rule === 'text-control-free');
  return [...written.filter(({ rule }) => rule !== 'text-control-free'), ...unseen, ...rest];
}

/** The observations that speak of other values than some others do. */
function without(all: readonly Observation[], told: readonly Observation[]): readonly Observation[] {
  const pointers = new Set(told.map(({ path }) => pointer(path)));
  return all.filter(({ path }) => !pointers.has(pointer(path)));
}
