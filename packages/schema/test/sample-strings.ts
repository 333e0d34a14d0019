import fc from 'fast-check';
import type { JsonSchema } from './published.ts';
import { oneOf, type Random } from './random.ts';

/** Strings that tell programs apart which count or compare characters in different ways. */
const peculiar = [
  '𝒳',
  '🇮🇳',
  '👩🏽‍⚖️',
  'e\u0301',
  'عمّان',
  'नई दिल्ली',
  'a\u2028b',
  'line\nline',
  'tab\tbetween',
  '\u200bzero width\u200b',
  '\u0000',
  'lone \ud800 surrogate',
  'https://example.org/𝒳',
  'urn:x:𝒳#visit/a',
  'x-private',
  '/~0/~1',
  '/𝒳/-',
  '2024-02-29',
  '0004-02-29%',
  '9999-12-31T23:59:59-14:00',
  '1.5',
  '__proto__',
  'constructor',
];

/** How many strings, and as many short ones, are drawn from each pattern. */
const drawn = 150;

const samples = new Map<string, readonly string[]>();

/** A string that the schema accepts: drawn from its pattern, or a peculiar one. */
export function validString(schema: JsonSchema, random: Random): string {
  return oneOf(samplesOf(schema, random), random);
}

/** A string of exactly that many code points which the pattern accepts, if one was found. */
export function stretched(schema: JsonSchema, length: number, random: Random): string | undefined {
  for (const sample of samplesOf(schema, random).slice(-60)) {
    const characters = [...sample];
    if (characters.length > length) continue;
    const missing = length - characters.length;
    for (const filling of fillings(missing)) {
      const found = insertions(characters, filling).find((text) => matches(schema, text));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function samplesOf(schema: JsonSchema, random: Random): readonly string[] {
  const key = JSON.stringify([schema.pattern, schema.minLength, schema.maxLength]);
  const known = samples.get(key) ?? draw(schema, Math.floor(random() * 2 ** 31));
  samples.set(key, known);
  return known;
}

function draw(schema: JsonSchema, seed: number): readonly string[] {
  const pattern = new RegExp(schema.pattern ?? '', 'u');
  const strings = fc.sample(fc.stringMatching(pattern), { seed, numRuns: drawn });
  const short = fc.sample(fc.stringMatching(pattern, { size: '-1' }), { seed, numRuns: drawn });
  const fitting = [...strings, ...short, ...peculiar].filter(
    (text) => matches(schema, text) && fits(schema, text),
  );
  if (fitting.length < 30)
    throw new Error(`Only ${fitting.length} strings were drawn for ${schema.pattern}.`);
  return fitting;
}

function matches({ pattern = '' }: JsonSchema, text: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}

function fits({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: JsonSchema, text: string): boolean {
  const length = [...text].length;
  return length >= minLength && length <= maxLength;
}

/** What may lengthen a string: astral characters where they are allowed, letters, letters in groups of eight. */
function fillings(length: number): string[] {
  const groups = '-aaaaaaaa'.repeat(Math.ceil(length / 9)).slice(0, length);
  return ['𝒳'.repeat(length), 'a'.repeat(length), groups.endsWith('-') ? `${groups.slice(0, -2)}-a` : groups];
}

function insertions(characters: readonly string[], filling: string): string[] {
  const positions = [...characters.keys(), characters.length].slice(-8).reverse();
  return positions.map((at) => [...characters.slice(0, at), filling, ...characters.slice(at)].join(''));
}
