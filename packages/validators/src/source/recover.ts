import { beginsRecord } from './record-start.ts';
import { skipSpace } from './scan.ts';

/** What can be said of a broken record: where it ends, whether that end was found, and the id that it seems to have. */
export interface Wreck {
  readonly end: number;
  readonly closed: boolean;
  /** Every bracket up to the end closes the one that was opened last: what follows is not inside any more. */
  readonly isBalanced: boolean;
  readonly id: string | undefined;
}

interface Recovery {
  readonly text: string;
  readonly stack: string[];
  /** The last character that means anything. */
  last: string;
  isBalanced: boolean;
  id: string | undefined;
}

const invertedBoundary = /"[\]}\s]*\}\s*,\s*\{\s*"type"/uy;
const idMember = /"id"\s*:\s*"([^"\\\n]*)"(?=\s*(?:[,}\]]|$))/uy;

/**
 * Finds the end of the broken value at `start`, so that the next record can be read. Brackets and strings are counted with
 * patience: a bracket that closes too much closes what is inside, a string ends with its line, and `{` after a comma begins
 * the next record where it looks like one, or where only a property name of the record itself could stand.
 */
export function wreckAt(text: string, start: number): Wreck {
  const state: Recovery = { text, stack: [], last: '', isBalanced: true, id: undefined };
  for (let at = skipSpace(text, start); at < text.length; at = skipSpace(text, at)) {
    const character = text.charAt(at);
    if (at > start && isBoundary(state, at))
      return { end: before(text, at), closed: true, isBalanced: false, id: state.id };
    at = step(state, character, at);
    if (state.stack.length === 0 && '}]'.includes(character)) {
      const { isBalanced, id } = state;
      return { end: at, closed: true, isBalanced, id };
    }
  }
  return { end: text.length, closed: false, isBalanced: false, id: state.id };
}

/** Whether the record must have ended before this character. */
function isBoundary({ text, stack, last }: Recovery, at: number): boolean {
  const character = text[at];
  if (stack.length === 0) return ',]{'.includes(character ?? '');
  if (character === ']') return !stack.includes('[');
  if (character === '"') return isInverted(text, at);
  if (character !== '{' || last !== ',') return false;
  return stack.length === 1 || beginsRecord(text, at);
}

/** After a forgotten quotation mark, strings and what is between them change places: `"},{"` then looks like a string. */
function isInverted(text: string, at: number): boolean {
  invertedBoundary.lastIndex = at;
  return invertedBoundary.test(text);
}

/** The comma before the next record belongs to the list of records, not to the broken one. */
function before(text: string, at: number): number {
  if (text[at] === '"') return text.indexOf(',', at);
  const comma = text.lastIndexOf(',', at);
  return text[at] === '{' && skipSpace(text, comma + 1) === at ? comma : at;
}

function step(state: Recovery, character: string, at: number): number {
  if (character === '"') {
    if (state.stack.length === 1 && state.id === undefined) state.id = idAt(state.text, at);
    state.last = '"';
    const end = patientString(state.text, at);
    state.isBalanced &&= state.text[end - 1] === '"';
    return end;
  }
  if (character === '{' || character === '[') state.stack.push(character);
  if (character === '}') close(state, '{');
  if (character === ']') close(state, '[');
  state.last = character;
  return at + 1;
}

function idAt(text: string, at: number): string | undefined {
  idMember.lastIndex = at;
  return idMember.exec(text)?.[1];
}

/** Closes the nearest container of that kind with all that is open inside it. */
function close(state: Recovery, opener: string): void {
  const { stack } = state;
  const index = stack.lastIndexOf(opener);
  state.isBalanced &&= index !== -1 && index === stack.length - 1;
  if (index !== -1) stack.length = index;
}

function patientString(text: string, at: number): number {
  for (let offset = at + 1; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') return offset + 1;
    if (character === '\n') return offset;
    if (character === '\\') offset += 1;
  }
  return text.length;
}
