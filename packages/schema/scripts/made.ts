import { schemaFile, spec } from '../src/spec.ts';
import { catalogueData } from './catalogue.ts';
import { bundle, jsonSchemas } from './json-schemas.ts';
import { publicNames } from './names.ts';
import { composables, publicFile, publicModule } from './public.ts';
import { types } from './types.ts';
import { vocabularies } from './vocabularies.ts';

/** Everything that `generated/` holds, by path, made anew in memory. */
export async function made(): Promise<ReadonlyMap<string, string>> {
  const names = await publicNames();
  const schemas = jsonSchemas();
  const whole = bundle(schemas);
  return new Map([
    ...[...schemas].map(([name, schema]) => [jsonFile(name), json(schema)] as const),
    [jsonFile('Chancery'), json(whole)],
    ['catalogue.json', json(catalogueData(names))],
    ['vocabularies.json', json(vocabularies(names))],
    ['types.ts', await types(whole)],
    ['zod.ts', composables(names)],
    ...names.map((name) => [publicFile(name), publicModule(name)] as const),
  ]);
}

function jsonFile(name: string): string {
  return `json/${spec.version}/${schemaFile(name)}`;
}

/** JSON text in which no character is invisible: what is not plain is escaped. */
function json(value: object): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u00a0\u200b-\u200f\ufeff]/gu, escaped)}\n`;
}
