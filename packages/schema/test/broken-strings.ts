import { oneOf, type Random } from './random.ts';

/** One way to take a string one step away from what a pattern accepts. */
type Breaking = (text: string, random: Random) => string;

/** White space and other characters that people cannot see. */
const unseen = [
  '\t',
  '\n',
  '\v',
  '\r',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u2028',
  '\u3000',
  '\u0000',
  '\u007f',
];
const strange = [
  'A',
  'z',
  '0',
  '9',
  '-',
  '.',
  '/',
  '#',
  '%',
  '~',
  '"',
  '\\',
  '^',
  '٣',
  '٠',
  'é',
  'ı',
  'K',
  '𝒳',
  '\ud800',
];

const breakings: readonly Breaking[] = [
  (text, random) => oneOf(unseen, random) + text,
  (text, random) => text + oneOf(unseen, random),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text, random) => replacedAt(text, random, ''),
  (text, random) => replacedAt(text, random, oneOf(strange, random)),
  (text, random) => replacedAt(text, random, oneOf(unseen, random)),
  (text, random) => insertedAt(text, random, oneOf(strange, random)),
  (text) => text + text,
  (text) => text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => text.replace(/[0-9](?=[^0-9]*$)/u, (digit) => String((Number(digit) + 7) % 10)),
  (text) => text.replace(/-[0-9]{2}/u, '-13'),
  (text) => text.replace(/[0-9]{2}(?=[^0-9]*$)/u, '32'),
  (text) => text.replace('/', '//'),
  (text) => text.replace(/^[a-z]+/u, 'visitor'),
];

/** The string one step further on, by a way drawn at random. */
export function broken(text: string, random: Random): string {
  return oneOf(breakings, random)(text, random);
}

function replacedAt(text: string, random: Random, character: string): string {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + character + text.slice(at + 1);
}

function insertedAt(text: string, random: Random, character: string): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + character + text.slice(at);
}
