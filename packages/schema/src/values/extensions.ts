import * as z from 'zod';
import { define } from '../define.ts';
import { isJson } from './json-value.ts';

const label = '[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*';
const reverseDns = `[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\\.${label})+`;
const url = 'https?://[^/?#\\x00-\\x20"<>\\\\^`{|}\\x7F][^\\x00-\\x20"<>\\\\^`{|}\\x7F]*';
const namespaced = new RegExp(`^(?:${reverseDns}|${url})$`, 'u');
const expected = 'Expected keys that are reverse-DNS names or URLs';

/**
 * The one slot for what the specification does not know.
 * - keys are reverse-DNS names (`org.example.protocol`) or URLs
 * - anything that JSON can say may stand below; nothing is ever fetched
 *
 * The first half sees own keys that `z.record` passes over (`__proto__`), so that both sides of the agreement judge alike.
 */
export const Extensions = define(
  'Extensions',
  'Data beyond this specification, under keys that are reverse-DNS names or URLs.',
  z
    .custom<Record<string, unknown>>((value) => !isJson(value) || ownKeys(value).every(isNamespaced), {
      error: expected,
      params: { namespaced: true },
    })
    .pipe(
      z.record(
        z.string().regex(namespaced, expected),
        z.unknown().refine(isJson, { params: { json: true } }),
      ),
    ),
);

function isNamespaced(key: string): boolean {
  return namespaced.test(key);
}

function ownKeys(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
