import { guards } from '../src/codegen/guards.ts';
import type { Bundle } from '../src/codegen/schema.ts';
import { recordsOf } from '../src/codegen/selection.ts';
import { kebab } from '../src/spec.ts';

/** The modules of the guards, by path: one with all of them, and one for each alone. */
export function guardModules(bundle: Bundle, banner: string): ReadonlyMap<string, string> {
  const names = guardedNames(bundle);
  return new Map([
    ['guard.ts', banner + guards({ bundle, names, types: './types.ts' })],
    ...names.map(
      (name) => [guardFile(name), banner + guards({ bundle, names: [name], types: '../types.ts' })] as const,
    ),
  ]);
}

/** The records, and what holds them. */
export function guardedNames(bundle: Bundle): readonly string[] {
  return [...recordsOf(bundle).map(({ name }) => name), 'AnyRecord', 'DatasetHeader', 'Dataset'];
}

function guardFile(name: string): string {
  return `guard/${kebab(name)}.ts`;
}
