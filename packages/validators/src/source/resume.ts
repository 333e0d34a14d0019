import { skipSpace } from './scan.ts';

const recordStart = /,\s*\{\s*"type"\s*:\s*"[a-z]+"/gu;

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
 * it too early: the next place that looks like the start of a record counts, else the last bracket that can end the list.
 */
export function resumeAt(text: string, end: number): number {
  const at = skipSpace(text, end);
  if (text[at] === ',' && text[skipSpace(text, at + 1)] === '{') return end;
  recordStart.lastIndex = end;
  const next = recordStart.exec(text)?.index;
  return next ?? (text[at] === ']' ? end : Math.max(end, text.lastIndexOf(']')));
}
