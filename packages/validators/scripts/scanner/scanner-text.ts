import { readFileSync } from 'node:fs';
import { recordTypes } from '../../src/model.ts';
import { lookup } from './forms.ts';
import { rememberedNames } from './objects.ts';
import { recordText } from './records.ts';
import { switchOver } from './words.ts';
import { Writer } from './writer.ts';

/** Where the scanner is. */
export const scannerFile = new URL('../../generated/scanner.ts', import.meta.url);

/** What is written by hand, in this order. What else these files import is written anew. */
const parts = ['bytes', 'characters', 'strings', 'dates', 'numbers', 'json', 'codes', 'identifiers', 'names'];

/** The scanner as the schema asks for it, as TypeScript. */
export function scannerText(): string {
  const writer = new Writer();
  const record = recordText(writer);
  return indented(
    [
      '// Generated from the published schema by `pnpm generate`. Do not edit.',
      head,
      ...parts.map(partText),
      lookup(),
      typesText(),
      rememberedNames()
        .map((name) => `let ${name} = -1;`)
        .join('\n'),
      ...writer.functions,
      record,
      proves,
    ].join('\n\n'),
  );
}

const head = `import { isCountryCode } from '../src/lists/countries.ts';
import { unknownSubtag } from '../src/lists/languages.ts';
import { isTimeZone } from '../src/lists/time-zones.ts';
import { limits } from '../src/source/limits.ts';
import { malformedIdentifier } from '../src/structure/identifiers.ts';
import { misspelledTopic } from '../src/structure/topics.ts';

/** What the last proven record showed on the way: offsets into the bytes, -1 where it is not there. */
export const seen = {
/** The number of its type in \`recordTypes\`. */
type: -1,
/** The text of its id. The slash in it may be written behind a backslash, as \`isEscaped\` says; there are no other escapes. */
idStart: -1,
idEnd: -1,
isEscaped: false,
/** Whether it has a citation. */
cited: false,
/** The texts of \`when.start\` and \`when.end\`. */
startStart: -1,
startEnd: -1,
endStart: -1,
endEnd: -1,
};`;

const proves = `/** Whether bytes from \`from\` up to \`to\` (one line without its line break) are proven to be a sound record. */
export function proves(bytes: Uint8Array, from: number, to: number): boolean {
if (from > to || to > bytes.length || to + 1 - from > limits.record) return false;
const start = space(take(bytes, from, to));
forgetEscapes();
forgetNames();
const end = record(start);
return end !== -1 && skip(end) === stop;
}
`;

function typesText(): string {
  const found = (type: string) => `return ${recordTypes.indexOf(type as (typeof recordTypes)[number])};`;
  const otherwise = `return ${recordTypes.length};`;
  return `function recordType(at: number): number {
${switchOver(recordTypes, { at: 'at', mark: '', found, otherwise, returns: true })}
}

const typeLengths = Uint8Array.of(${recordTypes.map(({ length }) => length).join(', ')});`;
}

/** A part as it is written, without what it imports and exports. */
function partText(name: string): string {
  const text = readFileSync(new URL(`parts/${name}.ts`, import.meta.url), 'utf8');
  return text
    .replace(/^import [^;]*;\n/gmu, '')
    .replace(/^export /gmu, '')
    .trim();
}

/** Lines with as many spaces before them as brackets are open. */
function indented(text: string): string {
  let depth = 0;
  const lines = text.split('\n').map((line) => {
    const bare = line.trim();
    if (/^[)}\]]/u.test(bare)) depth -= 1;
    const spaces = bare === '' ? '' : '  '.repeat(depth) + (bare.startsWith('*') ? ' ' : '');
    if (/[({[]$/u.test(bare)) depth += 1;
    return spaces + bare;
  });
  return lines.join('\n');
}
