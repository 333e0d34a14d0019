import { compile } from 'json-schema-to-typescript';
import { schemaText } from '../src/codegen/schema-text.ts';
import { typescriptTypes } from '../src/codegen/typescript.ts';
import { schemaFile, spec } from '../src/spec.ts';
import { catalogueData } from './catalogue.ts';
import { copies } from './copies.ts';
import { guardedNames, guardModules } from './guards.ts';
import { bundle, jsonSchemas } from './json-schemas.ts';
import { publicNames } from './names.ts';
import { bundleModule, composables, publicFile, publicModule } from './public.ts';
import { vocabularies } from './vocabularies.ts';

const banner = '// Generated from the Zod schemas by `pnpm generate`. Do not edit.';
const guardBanner = '// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.\n';

/** Everything that `generated/` holds, by path, made anew in memory. */
export async function made(): Promise<ReadonlyMap<string, string>> {
  const names = await publicNames();
  const schemas = jsonSchemas();
  const whole = bundle(schemas);
  const guarded = guardedNames(whole);
  return new Map([
    ...[...schemas].map(([name, schema]) => [jsonFile(name), schemaText(schema)] as const),
    [jsonFile('Chancery'), schemaText(whole)],
    ['catalogue.json', schemaText(catalogueData(names))],
    ['vocabularies.json', schemaText(vocabularies(names))],
    ['types.ts', await typescriptTypes({ bundle: whole, compile, banner })],
    ...guardModules(whole, guardBanner),
    ['copies.ts', copies(names.filter(({ name }) => guarded.includes(name)))],
    ['zod.ts', composables(names)],
    ['bundle.ts', bundleModule()],
    ...names.map((name) => [publicFile(name), publicModule(name, guarded.includes(name.name))] as const),
  ]);
}

function jsonFile(name: string): string {
  return `json/${spec.version}/${schemaFile(name)}`;
}
