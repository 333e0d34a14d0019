import { fileURLToPath } from 'node:url';
import dated from 'language-subtag-registry/data/json/meta.json' with { type: 'json' };
import registry from 'language-subtag-registry/data/json/registry.json' with { type: 'json' };
import { definition } from '../src/model.ts';

/** Where the list is. */
export const languagesFile = fileURLToPath(new URL('../generated/languages.json', import.meta.url));

interface Entry {
  readonly Type: string;
  readonly Subtag?: string;
  readonly Tag?: string;
  readonly Prefix?: readonly string[];
}

const entries: readonly Entry[] = registry;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = `ABCDEFGHIJKLMNOPQRSTUVWXYZ${letters}0123456789-_`;

/** The list of subtags: everything that the IANA registry knows, ranges of private use written out. */
export function languagesText(): string {
  const languages = subtags('language');
  const list = {
    release: dated['File-Date'],
    ofTwo: asBits(languages, 2),
    ofThree: asBits(languages, 3),
    extensions: extensions(),
    scripts: subtags('script').join(' '),
    regions: subtags('region').join(' '),
    variants: subtags('variant').join(' '),
    grandfathered: grandfathered(),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function subtags(type: string): readonly string[] {
  return entries.filter(({ Type }) => Type === type).flatMap(({ Subtag = '' }) => writtenOut(Subtag));
}

/** `qaa..qtz` as the subtags from one to the other. */
function writtenOut(range: string): readonly string[] {
  const [first = '', last] = range.split('..');
  if (last === undefined) return [first];
  const [from, to] = [numberOf(first), numberOf(last)];
  const shape = (text: string) => (first === first.toUpperCase() ? text.toUpperCase() : like(text, first));
  return Array.from({ length: to - from + 1 }, (_, index) => shape(textOf(from + index, first.length)));
}

function like(text: string, example: string): string {
  return /^[A-Z]/u.test(example) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** One bit for every word of so many letters, in the order of the alphabet, six to a digit, the lowest first. */
function asBits(all: readonly string[], length: number): string {
  const numbers = new Set(all.filter((word) => word.length === length).map(numberOf));
  const sextets = Math.ceil(26 ** length / 6);
  return Array.from({ length: sextets }, (_, at) => {
    const bits = [0, 1, 2, 3, 4, 5].filter((bit) => numbers.has(at * 6 + bit));
    return digits.charAt(bits.reduce((sum, bit) => sum + 2 ** bit, 0));
  }).join('');
}

function numberOf(word: string): number {
  return [...word.toLowerCase()].reduce((sum, letter) => sum * 26 + letters.indexOf(letter), 0);
}

function textOf(number: number, length: number): string {
  const last = letters.charAt(number % 26);
  return length === 1 ? last : textOf(Math.floor(number / 26), length - 1) + last;
}

/** The extended language subtags by the language that must stand before them. */
function extensions(): Readonly<Record<string, string>> {
  const byPrefix = new Map<string, string[]>();
  for (const { Type, Subtag = '', Prefix = [] } of entries) {
    if (Type !== 'extlang') continue;
    for (const prefix of Prefix) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), Subtag]);
  }
  return Object.fromEntries([...byPrefix].sort().map(([prefix, all]) => [prefix, all.join(' ')]));
}

/** Old tags that are valid as a whole only, as far as they have the form that the specification asks for. */
function grandfathered(): string {
  const form = new RegExp(definition('LanguageTag').pattern ?? '', 'u');
  const tags = entries.filter(({ Type }) => Type === 'grandfathered').map(({ Tag = '' }) => Tag);
  return tags
    .filter((tag) => form.test(tag))
    .join(' ')
    .toLowerCase();
}
