import type { Finding, Related } from '../finding.ts';
import { terminalText } from './escape.ts';

/** Where something stands: its place, or its pointer where the input was a value. */
export function whereabouts({ place, pointer }: Pick<Finding, 'place' | 'pointer'>): string {
  if (place === undefined) return terminalText(pointer === '' ? '/' : pointer);
  return `${terminalText(place.file)}:${place.line}:${place.column}`;
}

/** The record that holds what is wrong, and where in it; a record without an id goes by its pointer. */
export function owner({ record, path, pointer }: Finding): readonly string[] {
  if (record === undefined) return path === undefined ? [] : [`in ${pointer}`];
  return [path === undefined || path === '' ? `in ${record}` : `in ${record} at ${path}`];
}

/** The sentence about another place, with the place. */
export function relatedSentence(related: Related): string {
  const here = related.message.replace(/ here$/u, '');
  return `${here}${here === related.message ? ':' : ' at'} ${whereabouts(related)}`;
}
