import { fileOf, type RecordType, recordNames } from '../schemas.ts';
import { arktype } from './arktype.ts';
import { sury } from './sury.ts';
import { type Language, translated } from './translate.ts';
import { valibot } from './valibot.ts';
import { zodMini } from './zod-mini.ts';

/** The peers that take no JSON Schema, and how they write what it says. */
export const languages: Readonly<Record<string, Language>> = { arktype, sury, valibot, 'zod-mini': zodMini };

/** The schemas of all records in the words of every such peer, by the name of a file in `generated/`. */
export function translations(): ReadonlyMap<string, string> {
  const files = (Object.keys(recordNames) as RecordType[]).map(fileOf);
  return new Map(
    Object.entries(languages).map(
      ([name, language]) => [`${name}.mjs`, translated(files, language)] as const,
    ),
  );
}
