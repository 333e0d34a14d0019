import { code } from './markdown.ts';
import { nameIn, type Schema } from './published.ts';

/** Where a public name is described. */
export type LinkTo = (name: string) => string;

/** The greatest whole number that every reader of JSON can hold. */
const greatest = Number.MAX_SAFE_INTEGER;

/** What may stand in a field, in words: names are links, limits are told. */
export function valueInWords(schema: Schema, linkTo: LinkTo): string {
  const { $ref, anyOf, items, minItems, type, pattern } = schema;
  if ($ref !== undefined) return linkTo(nameIn($ref));
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (anyOf !== undefined) return anyOf.map((branch) => valueInWords(branch, linkTo)).join(' or ');
  if (items !== undefined)
    return `list of ${valueInWords(items, linkTo)}${minItems === undefined ? '' : `, at least ${minItems}`}`;
  if (type === 'integer' || type === 'number') return numberInWords(schema);
  if (pattern !== undefined) return `text that matches ${code(pattern)}`;
  throw new Error(`No words for ${JSON.stringify(schema)}`);
}

function numberInWords({ type, minimum, maximum }: Schema): string {
  const kind = type === 'integer' ? 'whole number' : 'number';
  const least = minimum === undefined ? '' : ` from ${minimum}`;
  return `${kind}${least}${maximum === undefined || maximum === greatest ? '' : ` to ${maximum}`}`;
}

/** The limits of a text: how long it is and what it matches. */
export function limitsInWords({ minLength, maxLength, pattern }: Schema): readonly string[] {
  return [
    ...(minLength === undefined ? [] : [`At least ${counted(minLength)}.`]),
    ...(maxLength === undefined ? [] : [`At most ${counted(maxLength)}.`]),
    ...(pattern === undefined ? [] : [`Pattern: ${code(pattern)}`]),
  ];
}

function counted(length: number): string {
  const digits = String(length).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${digits} ${length === 1 ? 'character' : 'characters'}`;
}
