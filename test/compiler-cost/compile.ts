import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the compiler had to do for a program. */
export interface Cost {
  readonly instantiations: number;
  /** The packages whose declarations it read. */
  readonly packages: readonly string[];
  readonly complaints: readonly string[];
}

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipDefaultLibCheck: true,
  noEmit: true,
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As if it were a file of a package that has installed all of ours. */
const path = join(root, 'packages/validators/consumer.ts');

/** Declarations are the same for every program, and parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles a program as a consumer does, against what was built, and counts. Declarations of packages are checked where asked. */
export function costOf(text: string, checksPackages: boolean): Cost {
  const options = { ...strict, skipLibCheck: !checksPackages };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, version) => {
    if (name === path) return ts.createSourceFile(name, text, version);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, version));
    return parsed.get(name);
  };
  const program = ts.createProgram([path], options, host);
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  return { instantiations: program.getInstantiationCount(), packages: packagesOf(program), complaints };
}

function packagesOf(program: ts.Program): readonly string[] {
  const names = program.getSourceFiles().flatMap(({ fileName }) => packageOf(fileName) ?? []);
  return [...new Set(names)].filter((name) => name !== 'typescript').sort();
}

function packageOf(file: string): string | undefined {
  const ours = /\/packages\/([^/]+)\/dist\//u.exec(file)?.[1];
  if (ours !== undefined) return `@chancery/${ours}`;
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1];
}
