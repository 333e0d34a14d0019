import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Takes JSON files over as text that is parsed when a property of theirs is first asked for: most of what a program holds is
 * for the data that is wrong, and a start should not pay for it. To a reader of the object nothing shows.
 */
export const jsonOnDemand: Plugin = {
  name: 'json-on-demand',
  setup(build) {
    // The filter is an expression of Go, which has no flag for Unicode.
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const value = JSON.parse(await readFile(path, 'utf8'));
      return { contents: objectOf(value, parsedText(value)), loader: 'js' };
    });
  },
};

/** The source of an object with the properties of another, which an expression makes when one of them is asked for. */
export function objectOf(value: object, expression: string): string {
  const getters = Object.keys(value).map((key) => {
    const name = JSON.stringify(key);
    return `get ${name}() { return read()[${name}]; }`;
  });
  return [
    'let value;',
    `function read() { return (value ??= ${expression}); }`,
    `export default { ${getters.join(', ')} };`,
  ].join('\n');
}

/** The source of an expression that parses the text of a value. */
export function parsedText(value: object): string {
  return `JSON.parse(${textOf(value)})`;
}

/** In ASCII and without an apostrophe: such a text needs half the memory, and hardly an escape between apostrophes. */
function textOf(value: object): string {
  const text = JSON.stringify(value).replace(/[^ -&(-~]/gu, escaped);
  return `'${text.replaceAll('\\', '\\\\')}'`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
