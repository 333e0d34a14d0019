// Written anew by the generator; this file stands for what it writes, and is not taken over.

/** The number of the record type that begins at an offset; one more than the last where none does. */
export function recordType(_at: number): number {
  return typeLengths.length;
}

/** How long the words are. */
export const typeLengths = new Uint8Array(0);
