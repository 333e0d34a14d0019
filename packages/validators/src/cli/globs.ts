import { lstatSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { type Input, InputError, inputsOf } from './inputs.ts';
import type { Terminal } from './terminal.ts';

/** A name under which an input is read, or the reason why there is nothing to be read. */
interface Named {
  readonly name: string;
  readonly refused?: string;
  /** It was found by a pattern, not named. */
  readonly found?: true;
}

/**
 * The inputs that operands name, patterns such as `data/**\/*.ndjson` spelled out: sorted, each file once. A file of just that
 * name comes before a pattern. What matches nothing, and a folder, is an input that cannot be read and says what to write.
 */
export async function inputsNamed(
  operands: readonly string[],
  terminal: Terminal,
): Promise<readonly Input[]> {
  const named = once((await Promise.all(operands.map(namedBy))).flat());
  const inputs = inputsOf(
    named.map(({ name }) => name),
    terminal,
  );
  return inputs.map((input, index) => withRefusal(input, named[index]?.refused));
}

/** A character without which a name cannot be a pattern. */
const mayBePattern = /[!()*+?@[\]{}]/u;

async function namedBy(operand: string): Promise<readonly Named[]> {
  if (operand === '' || operand === '-') return [{ name: operand }];
  if (isFolder(operand)) return [{ name: operand, refused: `is a directory: write ${inQuotes(operand)}` }];
  if (!mayBePattern.test(operand)) return [{ name: operand }];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(operand) || exists(operand)) return [{ name: operand }];
  const files = await glob(operand, { absolute: isAbsolute(operand), expandDirectories: false });
  if (files.length === 0) return [{ name: operand, refused: 'matches no file' }];
  return files.sort().map((name) => ({ name, found: true }));
}

/** A pattern for the datasets of a folder. */
function inQuotes(folder: string): string {
  return `"${folder.replace(/(?<!\/)\/+$/u, '')}/**/*.{json,ndjson}"`;
}

function isFolder(path: string): boolean {
  return tried(() => statSync(path))?.isDirectory() === true;
}

/** Whether there is something of that name, be it a link that leads nowhere. */
function exists(path: string): boolean {
  return tried(() => lstatSync(path)) !== undefined;
}

/** What a pattern has found is read once, however often it is found or named, and whatever links lead to it. */
function once(all: readonly Named[]): readonly Named[] {
  if (all.length < 2) return all;
  const taken = new Map<string, boolean>();
  return all.filter(({ name, found = false }) => {
    if (name === '-' || name === '') return true;
    const path = tried(() => realpathSync.native(name)) ?? resolve(name);
    const before = taken.get(path);
    taken.set(path, found || before === true);
    return before === undefined || !(found || before);
  });
}

/** What cannot be found out, for whatever reason, is told when the file is read. */
function tried<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function withRefusal(input: Input, refused: string | undefined): Input {
  return refused === undefined ? input : { ...input, open: () => refusing(refused) };
}

async function* refusing(reason: string): AsyncGenerator<Uint8Array> {
  yield await Promise.reject(new InputError(reason));
}
