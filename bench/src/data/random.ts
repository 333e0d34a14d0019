/** Numbers from 0 up to, not including, 1; the same seed gives the same ones (xorshift). */
export type Random = () => number;

/** A source of numbers for a seed, a whole number of at most 32 bits. */
export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The same members in another order. */
export function shuffled<T>(members: readonly T[], random: Random): T[] {
  const drawn = members.map((member) => [random(), member] as const);
  return drawn.sort(([a], [b]) => a - b).map(([, member]) => member);
}
