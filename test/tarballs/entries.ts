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
    entry.includes('*') ? spelledOut(entry, loaded(target), files) : [entry],
  );
  const specifiers = entries.map((entry) => `${name}${entry.slice(1)}`);
  return {
    code: specifiers.filter((specifier) => !/\.(?:json|ndjson)$/u.test(specifier)),
    json: specifiers.filter((specifier) => specifier.endsWith('.json')),
  };
}

/** The file that Node imports. */
function loaded(target: Target): string {
  if (typeof target === 'string') return target;
  const { import: forModules, default: last } = target;
  return loaded(forModules ?? last ?? '');
}

function spelledOut(entry: string, target: string, files: readonly string[]): readonly string[] {
  const [before = '', after = ''] = target.slice(2).split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => entry.replace('*', file.slice(before.length, file.length - after.length)));
}
