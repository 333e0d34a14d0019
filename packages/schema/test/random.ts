/** Numbers from 0 up to, not including, 1; the same seed gives the same ones (mulberry32). */
export type Random = () => number;

/** A source of numbers for a seed, a whole number of at most 32 bits. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One member of a list that has some. */
export function oneOf<T>(members: readonly T[], random: Random): T {
  const member = members[Math.floor(random() * members.length)];
  if (member === undefined) throw new Error('There is nothing to choose from.');
  return member;
}

/** At most `count` members, each at most once, in their order. */
export function someOf<T>(members: readonly T[], count: number, random: Random): T[] {
  const chosen = new Set<number>();
  const wanted = Math.floor(random() * (count + 1));
  for (let draw = 0; draw < wanted; draw++) chosen.add(Math.floor(random() * members.length));
  return members.filter((_, index) => chosen.has(index));
}

/** The same members in another order. */
export function shuffled<T>(members: readonly T[], random: Random): T[] {
  return members
    .map((member) => [random(), member] as const)
    .sort(([a], [b]) => a - b)
    .map(([, member]) => member);
}
