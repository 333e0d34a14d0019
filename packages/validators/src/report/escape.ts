import { once } from '../memory/once.ts';

/** Characters that no one sees although Unicode does not call them control or format characters: fillers, non-characters, tags. */
const unseen: readonly (readonly [number, number])[] = [
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2065, 0x2065],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
];

const loneHalf = /[\u{d800}-\u{dfff}]/gu;

/**
 * What a terminal obeys or a reader cannot see: control and format characters, surrogates without their other half, line and
 * paragraph separators, and what is unseen besides.
 */
const hidden = once(
  () => new RegExp(`[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}${unseen.map(rangeOfClass).join('')}]`, 'gu'),
);

/** What runners obey anywhere in a line of their log: `##[error]`, `##vso[…]`, `##teamcity[…]`. It is broken up at the second `#`. */
const commandAnywhere = /(?<=#)#(?=[a-z]*\[)/giu;

const commandHere = new RegExp(commandAnywhere.source, 'iuy');

/** What runners obey at the beginning of a line, white space before it allowed: `::error::`. A word may come to stand there. */
const commandAhead = /(?<=^|\s):(?=:)/gu;

/**
 * Text from data as it may stand on a terminal, or in the log of a CI run: what is hidden or obeyed becomes visible, as
 * `⟨U+202E⟩`, and so does one character of what a runner would take for a command.
 */
export function terminalText(text: string): string {
  return logText(text).replace(commandAhead, named);
}

/** One character of a line of data, at an offset in it, as it may stand behind the beginning of a line on a terminal. */
export function terminalCharacter(line: string, at: number, character: string): string {
  commandHere.lastIndex = at;
  return commandHere.test(line) ? named(character) : visibleText(character);
}

/** A value as JSON, two spaces a level, in which nothing is hidden: the same characters become JSON escapes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return revealed(text, (character) => (character === '\n' ? character : jsonEscape(character))).replace(
    commandAnywhere,
    jsonEscape,
  );
}

/** A value as JSON on one line, in which nothing is hidden. */
export function jsonLine(value: unknown): string {
  return revealed(JSON.stringify(value), jsonEscape).replace(commandAnywhere, jsonEscape);
}

/** Text from data inside a line of a log, which begins with something else. */
function logText(text: string): string {
  return visibleText(text).replace(commandAnywhere, named);
}

/** Text from data in the message of a GitHub annotation. */
export function annotationText(text: string): string {
  return logText(text).replaceAll('%', '%25');
}

/** Text from data as a property of a GitHub annotation: `file`, `title`. */
export function annotationProperty(text: string): string {
  return annotationText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text from data in XML or HTML, between tags or in a quoted attribute. XML 1.0 knows no escape for what is hidden: it
 * becomes visible.
 */
export function markupText(text: string): string {
  const safe = visibleText(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
  return safe.replace(commandAnywhere, '&#35;').replace(commandAhead, '&#58;');
}

/** Text from data in a SARIF message, in which braces are placeholders and `[…](…)` is a link: it becomes neither. */
export function sarifText(text: string): string {
  return visibleText(text).replace(/[{}]/gu, '$&$&').replaceAll('](', ']⟨U+0028⟩');
}

/** The name of a file as a URI: relative as it was given, or below `file://` where it was absolute. */
export function fileUri(name: string): string {
  const drive = /^[a-z]:[\\/]/iu.test(name);
  const path = drive ? `/${name.replaceAll('\\', '/')}` : name.replace(/^(?:\.\/+)+(?=.)/u, '');
  const steps = path.split('/').map((step) => encodeURIComponent(step.replace(loneHalf, '\ufffd')));
  return `${path.startsWith('/') ? 'file://' : ''}${steps.join('/')}`;
}

/** An address that ends in a word from data, such as the page of a rule, as a URI; it has no fragment. */
export function pageUri(url: string): string {
  return encodeURI(url.replace(loneHalf, '\ufffd')).replaceAll('#', '%23');
}

/** Text in which nothing is hidden. */
function visibleText(text: string): string {
  return revealed(text, named);
}

function revealed(text: string, reveal: (character: string) => string): string {
  // Nearly every text is of this kind, and a report may hold millions.
  return /^[ -~]*$/u.test(text) ? text : text.replace(hidden(), reveal);
}

function named(character: string): string {
  return `⟨U+${hex(character.codePointAt(0) ?? 0).toUpperCase()}⟩`;
}

function jsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at))}`).join('');
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function rangeOfClass([first, last]: readonly [number, number]): string {
  return `\\u{${hex(first)}}-\\u{${hex(last)}}`;
}
