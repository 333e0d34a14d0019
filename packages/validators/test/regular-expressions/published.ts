import { readdirSync, readFileSync } from 'node:fs';
import type { Expression } from './written.ts';

const folder = new URL('../../../schema/generated/json/', import.meta.url);

/** The patterns of the JSON Schemas of every version, those for the names of properties included. */
export function publishedExpressions(): readonly Expression[] {
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.json'),
  );
  return files.flatMap((path) => {
    const schema: unknown = JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
    return patternsIn(schema).map((source) => ({ path, source, flags: 'u' }));
  });
}

function patternsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === 'pattern' && typeof value === 'string' ? [value] : [];
    const names = key === 'patternProperties' ? Object.keys(Object(value)) : [];
    return [...own, ...names, ...patternsIn(value)];
  });
}
