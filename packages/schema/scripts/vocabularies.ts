import * as z from 'zod';
import { definitions, meanings } from '../src/define.ts';
import type { PublicName } from './names.ts';

/** Every vocabulary with its sentence and its words in order, as the content of `vocabularies.json`. */
export function vocabularies(names: readonly PublicName[]): object {
  return Object.fromEntries(names.flatMap((name) => (meanings.has(name.schema) ? [entry(name)] : [])));
}

function entry({ name, schema }: PublicName): [string, object] {
  const { open = false, words = {} } = meanings.get(schema) ?? {};
  const order = schema instanceof z.ZodEnum ? schema.options.map(String) : Object.keys(words);
  const description = definitions.get(schema)?.description;
  return [name, { description, open, words: order.map((word) => ({ word, meaning: words[word] })) }];
}
