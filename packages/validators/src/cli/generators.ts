import { createRequire } from 'node:module';
import type { Compile } from '@chancery/schema/codegen';
import manifest from '../../package.json' with { type: 'json' };
import { UsageError } from './usage.ts';

/** What writes types, and the versions of it that are known to. They are installed by those who need them. */
const generators = manifest.peerDependencies;
type Generator = keyof typeof generators;

/** The compiler of types in TypeScript. Throws a `UsageError` with the line that installs it where it is missing. */
export async function typescriptGenerator(): Promise<Compile> {
  checkInstalled('json-schema-to-typescript');
  const { compile } = await import('json-schema-to-typescript');
  return (schema, name, options) => compile(schema, name, options);
}

/** The generator of types in other languages. Throws a `UsageError` with the line that installs it where it is missing. */
export function quicktypeGenerator(): Promise<typeof import('quicktype-core')> {
  checkInstalled('quicktype-core');
  return import('quicktype-core');
}

function checkInstalled(name: Generator): void {
  const range = generators[name];
  const version = installedVersion(name);
  if (version?.startsWith(`${range.slice(1)}.`)) return;
  const state =
    version === undefined ? 'is not installed' : `is installed in version ${version}, not ${range}`;
  throw new UsageError(
    `The types are written by ${name}, which ${state}: npm install --save-dev ${name}@${range}`,
  );
}

function installedVersion(name: Generator): string | undefined {
  try {
    return createRequire(import.meta.url)(`${name}/package.json`).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
