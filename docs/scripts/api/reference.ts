import { fileURLToPath } from 'node:url';
import { Application, Logger, LogLevel, type ProjectReflection, type TypeDocOptions } from 'typedoc';
import { type Entry, entries } from './entries.ts';

/** Where the reference is written: a folder for what is built, which is not committed. */
export const referenceFolder = fileURLToPath(new URL('../../dist/api/', import.meta.url));

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

const options: Partial<TypeDocOptions> = {
  name: 'Chancery',
  readme: 'none',
  disableGit: true,
  disableSources: true,
  excludeInternal: true,
  // The compiler checks types in a step of its own.
  skipErrorChecking: true,
  blockTags: ['@minItems', '@param', '@returns', '@example', '@deprecated'],
  excludeTags: ['@minItems'],
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
  },
};

/** The API as it was read, with what is wrong with it: a name without a sentence, a link to nothing. */
export interface Reference {
  readonly complaints: readonly string[];
  write(folder: string): Promise<void>;
}

/** Reads the API of the packages, or of other entries. */
export async function readReference(of: readonly Entry[] = entries(), config = tsconfig): Promise<Reference> {
  const logger = new Complaints();
  const entryPoints = of.map(({ file }) => file);
  const app = await Application.bootstrap({ ...options, entryPoints, tsconfig: config });
  app.logger = logger;
  const project = await app.convert();
  if (project === undefined) throw new Error(logger.told.join('\n'));
  named(project, of);
  app.validate(project);
  return { complaints: logger.told, write: (folder) => app.generateDocs(project, folder) };
}

/** Each module bears the name under which it is imported; it came with the path of its file. */
function named({ children = [] }: ProjectReflection, of: readonly Entry[]): void {
  for (const module of children) {
    const entry = of.find(({ file }) => file.replace(/(?:\/index)?\.ts$/u, '').endsWith(`/${module.name}`));
    if (entry !== undefined) module.name = entry.name;
  }
}

/** Keeps warnings and errors instead of printing them. */
class Complaints extends Logger {
  readonly told: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.told.push(message);
  }
}
