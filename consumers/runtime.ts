import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Ground, Skipped } from './outcome.ts';
import { install, run } from './project.ts';

const found = new Map<string, Promise<string>>();

/**
 * The program of a runtime that npm distributes: installs the packages into a folder of their own, once, and gives the first
 * of the programs that starts here. Skips where npm has none for this machine.
 */
export function binaryOf(
  { folder }: Ground,
  name: string,
  packages: readonly string[],
  programs: readonly string[],
): Promise<string> {
  const known = found.get(name) ?? search(join(folder, 'runtimes', name), packages, programs);
  found.set(name, known);
  return known;
}

async function search(
  folder: string,
  packages: readonly string[],
  programs: readonly string[],
): Promise<string> {
  try {
    await install(folder, packages);
  } catch (error) {
    throw new Skipped(`npm cannot install ${packages.join(' ')} here: ${firstLine(error)}`);
  }
  for (const program of programs.map((path) => join(folder, 'node_modules', path)))
    if (existsSync(program) && (await starts(program, folder))) return program;
  throw new Skipped(
    `npm has no program of ${packages.join(' ')} that starts on ${process.platform} ${process.arch}`,
  );
}

async function starts(program: string, cwd: string): Promise<boolean> {
  return run(program, ['--version'], { cwd }).then(
    () => true,
    () => false,
  );
}

function firstLine(error: unknown): string {
  const lines = String(error).split('\n');
  return lines.find((line) => line.includes('npm error')) ?? lines[0] ?? '';
}
