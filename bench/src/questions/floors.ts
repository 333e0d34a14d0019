import floors from '../../floors.json' with { type: 'json' };

/** A ratio that fell below its floor, or that nobody measured. */
export interface Fall {
  readonly what: string;
  readonly floor: number;
  readonly found: number | undefined;
}

/** The floors of one question: its ratios by their names. */
export function floorsOf(question: string): Readonly<Record<string, number>> {
  return (floors.floors as Readonly<Record<string, Readonly<Record<string, number>>>>)[question] ?? {};
}

/** What fell below the floors of a question, a tolerance for noise allowed. */
export function falls(question: string, ratios: Readonly<Record<string, number>>): readonly Fall[] {
  return Object.entries(floorsOf(question)).flatMap(([what, floor]) => {
    const found = ratios[what];
    const stands = found !== undefined && found >= floor * (1 - floors.tolerance);
    return stands ? [] : [{ what, floor, found }];
  });
}
