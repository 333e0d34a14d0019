import type { Compile } from '@chancery/schema/codegen';
import manifest from '../../package.json' with { type: 'json' };
import { UsageError } from './usage.ts';

/** What writes types, and the versions of it that are known to. They are installed by those who need them. */
const generators = manifest.peerDependencies;
type Generator = keyof typeof generators;

/** The compiler of types in TypeScript. Throws a `UsageError` with the line that installs it where it is missing. */
export async function typescriptGenerator(): Promise<Compile> {
  const { compile } = await loaded('json-schema-to-typescript', () => import('json-schema-to-typescript'));
  return (schema, name, options) => compile(schema, name, options);
}

/** The generator of types in other languages. Throws a `UsageError` with the line that installs it where it is missing. */
export function quicktypeGenerator(): Promise<typeof import('quicktype-core')> {
  return loaded('quicktype-core', () => import('quicktype-core'));
}

async function loaded<T>(name: Generator, load: () => Promise<T>): Promise<T> {
  try {
    const { createRequire } = await import('node:module');
    const { version } = createRequire(import.meta.url)(`${name}/package.json`);
    if (!version.startsWith(`${generators[name].slice(1)}.`))
      throw unusable(name, `is installed in version ${version}, not ${generators[name]}`);
    return await load();
  } catch (error) {
    // The first is said of what is required, the second of what is imported, which is looked for in fewer places.
    const { code = '', message } = error as NodeJS.ErrnoException;
    const isMissing =
      ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(code) && message.includes(`'${name}`);
    throw isMissing ? unusable(name, 'is not installed') : error;
  }
}

function unusable(name: Generator, state: string): UsageError {
  const line = `npm install --save-dev ${name}@${generators[name]}`;
  return new UsageError(`The types are written by ${name}, which ${state}: ${line}`);
}
