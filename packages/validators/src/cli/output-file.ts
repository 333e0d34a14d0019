import { constants, rmSync } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { OutputError, type Sink, type Terminal } from './terminal.ts';

/** Where a file is written, and what it is called when it is whole. */
interface Target {
  readonly name: string;
  /** The path that is written to first; that of the file itself where it is a device or a pipe. */
  readonly beside: string;
  readonly path: string;
  readonly mode: number | undefined;
}

/** Writes a file beside the place where it belongs, and gives it its name when it is whole. */
export async function writeFileWhole<T>(
  name: string,
  { undoing }: Pick<Terminal, 'undoing'>,
  write: (sink: Sink) => Promise<T>,
): Promise<T> {
  const target = await saying(name, () => targetOf(name));
  const isDirect = target.beside === target.path;
  const done = isDirect ? undefined : undoing?.(() => rmSync(target.beside, { force: true }));
  try {
    return await writtenTo(target, isDirect, write);
  } finally {
    done?.();
  }
}

async function writtenTo<T>(
  target: Target,
  isDirect: boolean,
  write: (sink: Sink) => Promise<T>,
): Promise<T> {
  const { name, beside, path, mode = 0o666 } = target;
  const handle = await saying(name, () => open(beside, isDirect ? 'w' : 'wx', mode));
  try {
    const result = await written(handle, target, write).finally(() => handle.close());
    if (!isDirect) await saying(name, () => rename(beside, path));
    return result;
  } catch (error) {
    if (!isDirect) await rm(beside, { force: true });
    throw error;
  }
}

async function written<T>(
  handle: FileHandle,
  { name, mode }: Target,
  write: (sink: Sink) => Promise<T>,
): Promise<T> {
  // The mode that a file is opened with is cut by the mask of the process; the old one was not.
  if (mode !== undefined) await saying(name, () => handle.chmod(mode));
  return write(sinkOf(handle, name));
}

/** Whether two names lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

async function targetOf(name: string): Promise<Target> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  if (found !== undefined) await access(name, constants.W_OK);
  // A device or a pipe takes what is written to it; to put a file in its place would destroy it.
  if (found !== undefined && !found.isFile()) return { name, path: name, beside: name, mode: undefined };
  const path = found === undefined ? name : await realpath(name);
  const { randomUUID } = await import('node:crypto');
  return { name, path, beside: `${path}.${randomUUID().slice(0, 8)}.partial`, mode: found?.mode };
}

function sinkOf(handle: FileHandle, name: string): Sink {
  return {
    isTerminal: false,
    width: undefined,
    write: (text) => saying(name, () => handle.writeFile(text)),
  };
}

const reasons = new Map([
  ['ENOENT', 'lies in a folder that does not exist'],
  ['ENOTDIR', 'lies below something that is not a directory'],
  ['EISDIR', 'is a directory'],
  ['EACCES', 'may not be written'],
  ['EPERM', 'may not be written'],
  ['EROFS', 'lies on a disk that may not be written'],
  ['ENOSPC', 'does not fit: the disk is full'],
  ['EDQUOT', 'does not fit: the share of the disk is used up'],
  ['EFBIG', 'is larger than a file may be'],
  ['ENAMETOOLONG', 'has too long a name'],
  ['ELOOP', 'is a link that leads back to itself'],
]);

/** Does something with a file, and says of which one and why where it fails. */
async function saying<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const sentence = `${name} ${reasons.get(code ?? '') ?? `cannot be written: ${message}`}`;
    throw new OutputError(Object.assign(new Error(sentence), code === undefined ? {} : { code }));
  }
}
