import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { LineSource } from '../report/text-lines.ts';
import type { LinePlace } from '../source/line-count.ts';
import { ByteLines } from './byte-lines.ts';
import { piecesOf } from './file-pieces.ts';
import { isPacked, unpacked } from './gzip.ts';
import { untilInterrupted } from './interruption.ts';
import { PassedBytes } from './passed-bytes.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** An input as it is read. */
export interface Input {
  /** What findings call it. */
  readonly name: string;
  /** Its name says that it is NDJSON. */
  readonly calledNdjson: boolean;
  /** How many bytes it has, where that is known before they are read. */
  readonly size?: number;
  /**
   * Its bytes, unpacked where they are packed with gzip, each piece as long as the next one is not asked for; what cannot be
   * read ends them with an `InputError`.
   */
  open(): AsyncIterable<Uint8Array>;
  /** Reads bytes of it once more; absent where that is not possible. */
  readonly again?: (byte: number, length: number) => string | undefined;
  /** Is told of a place before which no line is asked for but the last one. */
  readonly passed?: (place: LinePlace) => void;
  /** The lines that a report shows; `undefined` where it cannot be read once more. */
  lines(): LineSource | undefined;
}

/** An input that cannot be read; the message says why. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** All bytes of an input. Rejects with an `InputError` where it cannot be read, or is more than a text can hold. */
export async function bytesOf(input: Input): Promise<Uint8Array> {
  const { constants } = await import('node:buffer');
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input.open()) {
    length += piece.length;
    if (length > constants.MAX_STRING_LENGTH) throw new InputError('is too large to be read in one piece');
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

const standardInput = '<stdin>';

/** So much of standard input is kept for the lines that a report shows; where it would be more, it shows none. */
const longestKept = 64 * 2 ** 20;

/** The inputs that operands name: files, `-` for standard input, which is also read where none is named. */
export function inputsOf(operands: readonly string[], terminal: Terminal): readonly Input[] {
  if (operands.length === 0 && terminal.inputIsTerminal) {
    throw new UsageError('No file was named: chancery validate visits.ndjson, or - for standard input');
  }
  if (operands.includes('')) throw new UsageError('The name of a file is empty');
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new UsageError('Standard input can be read only once');
  }
  return (operands.length === 0 ? ['-'] : operands).map((operand) =>
    interruptible(operand === '-' ? standardInputOf(terminal) : fileOf(operand), terminal),
  );
}

function interruptible(input: Input, { interrupted }: Pick<Terminal, 'interrupted'>): Input {
  if (interrupted === undefined) return input;
  return { ...input, open: () => untilInterrupted(input.open, interrupted, interruptedError) };
}

/** Says that an input was given up. */
export function interruptedError(): InputError {
  return new InputError('was not read to its end: interrupted');
}

/** The same input, of which the bytes come in another way. */
export function openedBy(input: Input, open: () => AsyncIterable<Uint8Array>, terminal: Terminal): Input {
  return interruptible({ ...input, open: () => explained(open()) }, terminal);
}

/** Standard input is read once; what report lines may need of it is kept as it passes. */
function standardInputOf(terminal: Terminal): Input {
  const kept = new PassedBytes(longestKept);
  return {
    name: standardInput,
    calledNdjson: false,
    open: () => passing(explained(unpacked(terminal.input)), (piece) => kept.take(piece)),
    passed: (place) => kept.forget(place),
    lines: () => kept.lines(),
  };
}

async function* passing(
  pieces: AsyncIterable<Uint8Array>,
  keep: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    keep(piece);
    yield piece;
  }
}

function fileOf(name: string): Input {
  const calledNdjson = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu.test(name);
  const open = () => explained(unpacked(piecesOf(name)));
  const size = sizeOfPlain(name);
  return {
    name,
    calledNdjson,
    open,
    ...(size === undefined ? {} : { size, again: rereading(name) }),
    lines: () =>
      sizeOfPlain(name) === undefined
        ? undefined
        : new ByteLines((byte, room) => readableInto(name, byte, room)),
  };
}

/** The size of a file that can be read at any place, and holds what is read: no pipe, no device, nothing packed. */
function sizeOfPlain(name: string): number | undefined {
  try {
    const stats = statSync(name);
    return stats.isFile() && !isPacked(bytesAt(name, 0, 2)) ? stats.size : undefined;
  } catch {
    return undefined;
  }
}

function rereading(name: string): (byte: number, length: number) => string {
  return (byte, length) => {
    try {
      return bytesAt(name, byte, length).toString('utf8');
    } catch {
      return '';
    }
  };
}

/** Reads bytes of a file, as many as there is room for; none where it is gone. */
function readableInto(name: string, position: number, room: Buffer): number {
  try {
    return opened(name, (file) => readSync(file, room, 0, room.length, position));
  } catch {
    return 0;
  }
}

function bytesAt(name: string, position: number, length: number): Buffer {
  return opened(name, (file) => {
    const bytes = Buffer.alloc(Math.min(length, fstatSync(file).size));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position));
  });
}

function opened<T>(name: string, use: (file: number) => T): T {
  const file = openSync(name, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

async function* explained(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw new InputError(whyUnread(error));
  }
}

const reasons = new Map([
  ['ENOENT', 'does not exist'],
  ['EISDIR', 'is a directory'],
  ['ENOTDIR', 'lies below something that is not a directory'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['ELOOP', 'is a link that leads back to itself'],
  ['ENAMETOOLONG', 'has too long a name'],
  ['ENXIO', 'is not a file'],
  ['Z_BUF_ERROR', 'is packed with gzip and ends too early'],
  ['Z_DATA_ERROR', 'is packed with gzip and damaged'],
]);

/** Why a file could not be read, after its name. */
export function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons.get(code ?? '') ?? `cannot be read: ${message}`;
}
