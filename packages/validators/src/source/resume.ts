import { recordStart } from './record-start.ts';
import { skipSpace, skipString } from './scan.ts';

const nextInList = new RegExp(`,\\s*${recordStart}`, 'gu');
const recordInside = new RegExp(recordStart, 'gu');

/** Whether something that looks like a record of a known type begins between two offsets. */
export function holdsRecord(text: string, start: number, end: number): boolean {
  recordInside.lastIndex = start;
  const found = recordInside.exec(text);
  return found !== null && found.index < end;
}

/** The name of the property that stands at an offset, with its colon. */
export function propertyAt(text: string, at: number): string | undefined {
  const end = text[at] === '"' ? skipString(text, at, []) : undefined;
  const isName = typeof end === 'number' && text[skipSpace(text, end)] === ':';
  return isName ? String(JSON.parse(text.slice(at, end))) : undefined;
}

/** Comments and stray words are not records: the offset of the record that follows them, if they are all that is wrong. */
export function recordAfterJunk(text: string, start: number): number | undefined {
  let at = start;
  while (at < text.length && !'{}[],"'.includes(text.charAt(at))) at = afterComment(text, at) ?? at + 1;
  return at > start && text[at] === '{' ? at : undefined;
}

/** The offset after the comment of another language that begins here, if one does. */
function afterComment(text: string, at: number): number | undefined {
  const closer = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : undefined;
  if (closer === undefined) return undefined;
  const end = text.indexOf(closer, at + 2);
  return end === -1 ? text.length : end + closer.length;
}

/**
 * Where to go on after a broken record that seems to end at `end`. If no record follows there, a bracket too many has ended
 * it too early: the next place that looks like the start of a record counts, else the bracket that ends the list.
 */
export function resumeAt(text: string, end: number): number {
  const at = skipSpace(text, end);
  if (text[at] === ',' && text[skipSpace(text, at + 1)] === '{') return end;
  nextInList.lastIndex = end;
  return nextInList.exec(text)?.index ?? endOfList(text, at);
}

/** The bracket that ends the list: the last one that what stands before it does not open. */
function endOfList(text: string, start: number): number {
  let last = start;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = afterString(text, at) - 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      if (depth === 0) last = at;
      else depth -= 1;
    }
  }
  return last;
}

function afterString(text: string, at: number): number {
  const end = skipString(text, at, []);
  return typeof end === 'number' ? end : at + 1;
}
