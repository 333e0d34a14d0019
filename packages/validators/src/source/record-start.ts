import { recordTypes } from '../model.ts';

const types = recordTypes.join('|');

/**
 * What the beginning of a record looks like, as the source of a regular expression: a bracket, and one of the nine types as
 * the first property or in an id that stands there.
 */
export const recordStart = `\\{\\s*"(?:type"\\s*:\\s*"(?:${types})"|id"\\s*:\\s*"(?:${types})/)`;

const here = new RegExp(recordStart, 'uy');
const inside = new RegExp(recordStart, 'u');

/** Whether what stands at an offset looks like the beginning of a record. */
export function beginsRecord(text: string, at: number): boolean {
  here.lastIndex = at;
  return here.test(text);
}

/** Whether something that looks like a record begins between two offsets. */
export function holdsRecord(text: string, start: number, end: number): boolean {
  return inside.test(text.slice(start, end));
}
