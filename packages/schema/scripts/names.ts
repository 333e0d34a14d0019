import { readdirSync } from 'node:fs';
import * as z from 'zod';
import { definitions } from '../src/define.ts';
import { kebab } from '../src/spec.ts';

/** A public name, the module of `src` that exports its schema under that name, and the schema itself. */
export interface PublicName {
  readonly name: string;
  readonly module: string;
  readonly schema: z.ZodType;
}

const source = new URL('../src/', import.meta.url);
const rooms = ['values', 'vocabularies', 'records'] as const;

/** Every named schema of the rooms and the envelope, sorted by name. Two schemas of one name are an error. */
export async function publicNames(): Promise<readonly PublicName[]> {
  const modules = [...rooms.flatMap(filesOf), 'dataset.ts'];
  const found = await Promise.all(modules.map(namesIn));
  return found.flat().sort((a, b) => (kebab(a.name) < kebab(b.name) ? -1 : 1));
}

function filesOf(room: string): string[] {
  return readdirSync(new URL(`${room}/`, source))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`);
}

async function namesIn(module: string): Promise<PublicName[]> {
  const exports: Record<string, unknown> = await import(new URL(module, source).href);
  return Object.entries(exports).flatMap(([name, schema]) => {
    const id = schema instanceof z.ZodType ? definitions.get(schema)?.id : undefined;
    if (id === undefined) return [];
    if (id !== name) throw new Error(`${module} exports ${id} under the name ${name}`);
    return [{ name, module, schema: schema as z.ZodType }];
  });
}
