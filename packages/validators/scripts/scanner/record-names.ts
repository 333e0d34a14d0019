import { UnknownSchemaError } from './subset.ts';
import { foursOf, switchOver } from './words.ts';

/**
 * The text of what tells the number of a property by its name, `names.length` where none is called so. A few bytes tell which
 * one it can be; that it is this one, tables tell, which take less memory than as many conditions.
 */
export function namesText(names: readonly string[]): string {
  const found = (name: string) => `return ${names.indexOf(name)};`;
  const none = `return ${names.length};`;
  return `${tablesText(names)}

function recordName(at: number): number {
const name = likelyName(at);
if (name === ${names.length}) ${none}
const last = at + (nameLengths[name] as number) - 5;
let four = firstFours[name] as number;
for (let place = at - 1; place < last; place += 4) {
if (view.getInt32(place, true) !== fours[four]) ${none}
four += 1;
}
return view.getInt32(last, true) === fours[four] ? name : ${names.length};
}

function likelyName(at: number): number {
${switchOver(names, { at: 'at', mark: '"', found, otherwise: none, returns: true, isGuess: true })}
}`;
}

/** How many bytes the names take in quotation marks, these bytes in groups of four, and which group is the first of each. */
function tablesText(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  if (!quoted.every((name) => /^"[!#-[\]-~]{2,}"$/u.test(name)))
    throw new UnknownSchemaError(`There are names that are not plain: ${names.join(', ')}`);
  const fours = quoted.map(foursOf);
  const firsts = fours.map((_, index) => fours.slice(0, index).flat().length);
  return `const nameLengths = Uint8Array.of(${quoted.map(({ length }) => length).join(', ')});
const firstFours = Uint16Array.of(${firsts.join(', ')});
const fours = Int32Array.of(${fours.flatMap((some) => some.map(({ four }) => four)).join(', ')});`;
}
