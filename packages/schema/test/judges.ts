import {
  registerSchema,
  type SchemaObject,
  type Validator,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as z from 'zod';
import * as originals from '../generated/zod.ts';
import { type Bundle, inDialect } from '../src/codegen.ts';
import * as publics from '../src/index.ts';
import { schemaId } from '../src/spec.ts';
import { bundleFile, published } from './published.ts';

/** Somebody with an opinion on whether a value is what the schema of a public name describes. */
export interface Judge {
  readonly title: string;
  accepts(name: string, value: unknown): boolean;
}

/** Every public name, as the published modules know it. */
export const names: readonly string[] = Object.keys(publics).sort();

/** The composable original, or the public schema, of a name. */
export const original = schemasIn(originals);
export const publicSchema = schemasIn(publics);

/** The two forms of every Zod schema. */
export const zodJudges: readonly Judge[] = [
  { title: 'Zod original', accepts: (name, value) => original(name).safeParse(value).success },
  { title: 'public schema', accepts: (name, value) => publicSchema(name).safeParse(value).success },
];

/** The files on disk, as ajv reads them. */
export function ajv(): Judge {
  const validator = new Ajv2020({ strict: true });
  for (const schema of separateFiles()) validator.addSchema(schema);
  return {
    title: 'ajv',
    accepts: (name, value) => validator.validate(schemaId(name), value),
  };
}

/** The bundle in draft-07, as ajv reads it. */
export function ajvOfDraft07(): Judge {
  const bundle = published.get(bundleFile) as unknown as Bundle;
  const validator = new Ajv({ strict: true }).addSchema(inDialect(bundle, 'draft-07'), 'all');
  return {
    title: 'ajv, draft-07',
    accepts: (name, value) => validator.getSchema(`all#/definitions/${name}`)?.(value) === true,
  };
}

/** The files on disk, as hyperjump reads them. */
export async function hyperjump(): Promise<Judge> {
  for (const schema of separateFiles()) registerSchema(schema as SchemaObject);
  const validators = new Map<string, Validator>();
  for (const name of names) validators.set(name, await validate(schemaId(name)));
  return {
    title: 'hyperjump',
    accepts: (name, value) => validators.get(name)?.(value as Parameters<Validator>[0]).valid === true,
  };
}

/** Every judge: Zod in both forms, the files on disk in two validators of other makes, and the bundle in another dialect. */
export async function allJudges(): Promise<readonly Judge[]> {
  return [...zodJudges, ajv(), ajvOfDraft07(), await hyperjump()];
}

function separateFiles(): object[] {
  return [...published].flatMap(([file, schema]) => (file === bundleFile ? [] : [schema]));
}

function schemasIn(module: object): (name: string) => z.ZodType {
  const schemas = new Map<string, z.ZodType>(Object.entries(module));
  return (name) => {
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(`No schema is called ${name}.`);
    return schema;
  };
}
