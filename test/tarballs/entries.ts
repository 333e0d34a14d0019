import { filesIn, readJson } from './project.ts';

type Target = string | { readonly [condition: string]: Target };

/** What can be imported from an unpacked package: code, and JSON that needs an import attribute. */
export interface Entries {
  readonly code: readonly string[];
  readonly json: readonly string[];
}

/** Reads the entries off `exports`; patterns are spelled out by the files that are there. */
export function entriesOf(folder: string): Entries {
  const { name, exports } = readJson<{ name: string; exports: Record<string, Target> }>(
    folder,
    'package.json',
  );
  const files = filesIn(folder);
  const entries = Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' && target.includes('*') ? spelledOut(entry, target, files) : [entry],
  );
  const specifiers = entries.map((entry) => `${name}${entry.slice(1)}`);
  return {
    code: specifiers.filter((specifier) => !/\.(?:json|ndjson)$/u.test(specifier)),
    json: specifiers.filter((specifier) => specifier.endsWith('.json')),
  };
}

function spelledOut(entry: string, target: string, files: readonly string[]): readonly string[] {
  const [before = '', after = ''] = target.slice(2).split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => entry.replace('*', file.slice(before.length, file.length - after.length)));
}
