/** How an id stands: referred to only, perhaps that of a record that could not be read, or that of a record. */
export type Standing = 'wanted' | 'guessed' | 'declared';

/** What is known of an id, packed into one number below 2^32: a record has fewer than 2^29 others before it. */
const unit = { standing: 2 ** 30, referred: 2 ** 29 };
const standings: readonly Standing[] = ['wanted', 'guessed', 'declared'];

/** How the id stands for which a number was packed. */
export function standingIn(packed: number): Standing {
  return standings[Math.floor(packed / unit.standing)] ?? 'declared';
}

/** Whether another record refers to it. */
export function isReferred(packed: number): boolean {
  return Math.floor(packed / unit.referred) % 2 === 1;
}

/** The number of the record that has it. */
export function recordIn(packed: number): number {
  return packed % unit.referred;
}

/** The number for an id that another record refers to. */
export function referred(packed: number): number {
  return isReferred(packed) ? packed : packed + unit.referred;
}

/** The number for an id that a record has from now on. */
export function held(packed: number, standing: Standing, record: number): number {
  const marks = isReferred(packed) ? unit.referred : 0;
  return standings.indexOf(standing) * unit.standing + marks + record;
}
