import { existsSync, readFileSync } from 'node:fs';
import { ruleFacts } from '../scripts/spec/rules.ts';

const folder = new URL('../spec/', import.meta.url);

/** The words of RFC 2119 that bind; what the pages do not use is not among them. */
const binding = /\bMUST\b/u;
const proof =
  /^\.\.\/generated\/rules\/([a-z0-9-]+)\.md$|^\.\.\/\.\.\/packages\/(?:schema\/generated\/json\/0\.1\/[a-z0-9-]+\.schema\.json|fixtures\/conformance\/[a-z0-9/.-]+\.json)$/u;

/** The sentences of a page with MUST that name nothing by which they are proven: a core rule, a schema or a case. */
export function unprovenSentences(page: string): readonly string[] {
  return sentencesOf(page).filter((sentence) => binding.test(sentence) && !linksIn(sentence).some(proves));
}

/** The rules that a page names. */
export function rulesNamedIn(page: string): readonly string[] {
  return linksIn(page).flatMap((link) => proof.exec(link)?.[1] ?? []);
}

/** The sentences of the prose, list items and paragraphs taken apart. */
export function sentencesOf(page: string): readonly string[] {
  return page
    .split(/\n\n|\n(?=- |\d\. )/u)
    .flatMap((block) => block.replaceAll(/\s+/gu, ' ').split(/(?<=[.;]) (?=[A-Z`])/u))
    .filter((sentence) => sentence.trim() !== '');
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
}

function proves(link: string): boolean {
  const match = proof.exec(link);
  if (match === null || !existsSync(new URL(link, folder))) return false;
  const [, id] = match;
  if (id !== undefined) return ruleFacts.some((rule) => rule.id === id && rule.set === 'core');
  return JSON.parse(readFileSync(new URL(link, folder), 'utf8')) !== undefined;
}
