import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What is wrong with each file of a program, by the name it was given; an empty list where nothing is. */
export type Complaints = ReadonlyMap<string, readonly string[]>;

const here = fileURLToPath(new URL('.', import.meta.url));

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@chancery/source'],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Compiles texts as if they were files beside this one, all in one program; nothing is written. */
export function typeCheck(texts: ReadonlyMap<string, string>): Complaints {
  const files = new Map([...texts].map(([name, text]) => [here + name, text]));
  const host = ts.createCompilerHost(strict);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram([...files.keys()], strict, host);
  return new Map([...texts.keys()].map((name) => [name, complaintsAbout(program, here + name)]));
}

function complaintsAbout(program: ts.Program, path: string): string[] {
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`The compiler has not read ${path}.`);
  const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return diagnostics.map(({ start = 0, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const source = file.text.split('\n')[line]?.trim();
    return `${source}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
