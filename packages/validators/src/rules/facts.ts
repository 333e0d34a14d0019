import type { Fact } from './define-rule.ts';

/** Facts in the order of the ids of their records, so that what is told does not depend on the order of the input. */
export function inOrder<F>(facts: readonly Fact<F>[]): readonly Fact<F>[] {
  return [...facts].sort((a, b) => (a.record < b.record ? -1 : Number(a.record > b.record)));
}
