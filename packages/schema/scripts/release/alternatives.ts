import type { Schema } from './difference.ts';

/** Alternatives have no names: those that are told apart by the same thing belong together, then those that are left, in order. */
export function paired(before: readonly Schema[], after: readonly Schema[]) {
  const waiting = [...after];
  const take = (index: number) => (index === -1 ? undefined : waiting.splice(index, 1)[0]);
  const known = before.map((one) => take(waiting.findIndex((other) => markOf(other) === markOf(one))));
  const found = before.map((one, index) => [index, one, known[index] ?? likeness(one, waiting)] as const);
  return {
    pairs: found.flatMap(([index, one, other]) =>
      other === undefined ? [] : [[index, one, other] as const],
    ),
    gone: found.flatMap(([, one, other]) => (other === undefined ? [one] : [])),
    added: waiting,
  };
}

/** An alternative that was changed rather than replaced: neither it nor the old one is a reference. */
function likeness(one: Schema, waiting: Schema[]): Schema | undefined {
  const index = waiting.findIndex((other) => one.$ref === undefined && other.$ref === undefined);
  return index === -1 ? undefined : waiting.splice(index, 1)[0];
}

function markOf({ $ref, required, type }: Schema): string {
  return JSON.stringify($ref ?? required ?? type ?? null);
}
