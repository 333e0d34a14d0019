import { b, byte, slash, stop } from './bytes.ts';
import { dataset } from './strings.ts';
import { recordType, typeLengths } from './types.ts';

/** Letters and digits of the names that records have, and what may stand between two of them. */
const letter = 1;
const between = 2;
const ofName = new Uint8Array(256);
for (let c = 0x61; c <= 0x7a; c += 1) ofName[c] = letter;
for (let c = 0x30; c <= 0x39; c += 1) ofName[c] = letter;
ofName[0x2d] = between;
ofName[0x2e] = between;

/** Walks over the id of a record of one of some types, of so many bytes at most. */
export function id(at: number, types: number, most: number): number {
  const end = b[at] === 0x22 ? named(at + 1, types) : stop;
  return end - at - 2 > most ? stop : end;
}

/** Walks over a reference to a record of one of some types, in this dataset or in another one. */
export function reference(at: number, types: number, most: number): number {
  if (b[at] !== 0x22) return stop;
  const here = named(at + 1, types);
  const end = here === stop ? named(dataset(at + 1), types) : here;
  return end - at - 2 > most ? stop : end;
}

function named(start: number, types: number): number {
  const type = recordType(start);
  if (((types >> type) & 1) === 0) return stop;
  let at = slash(start + (typeLengths[type] as number));
  for (;;) {
    if (ofName[byte(at)] !== letter) return stop;
    do at += 1;
    while (ofName[byte(at)] === letter);
    const c = byte(at);
    if (c === 0x22) return at + 1;
    if (ofName[c] !== between) return stop;
    at += 1;
  }
}
