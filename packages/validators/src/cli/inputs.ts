import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** An input as it is read: what findings call it, whether its name says that it is NDJSON, and where its bytes come from. */
export interface Input {
  readonly name: string;
  readonly calledNdjson: boolean;
  open(): AsyncIterable<Uint8Array>;
}

/** An input that cannot be read; the message says why. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const standardInput = '<stdin>';

/** The inputs that operands name: files, `-` for standard input, which is also read where none is named. */
export function inputsOf(operands: readonly string[], terminal: Terminal): readonly Input[] {
  if (operands.length === 0 && terminal.inputIsTerminal) {
    throw new UsageError('No file was named: chancery validate visits.ndjson, or - for standard input');
  }
  if (operands.includes('')) throw new UsageError('The name of a file is empty');
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new UsageError('Standard input can be read only once');
  }
  return (operands.length === 0 ? ['-'] : operands).map((operand) => inputOf(operand, terminal));
}

/** Reads all bytes of an input. Rejects with an `InputError` where that is not possible. */
export async function bytesOf(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input.open()) {
      length += chunk.length;
      if (length > constants.MAX_STRING_LENGTH) throw new InputError('is too large to be read in one piece');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reasonOf(error));
  }
  return Buffer.concat(chunks);
}

function inputOf(operand: string, terminal: Terminal): Input {
  if (operand === '-') return { name: standardInput, calledNdjson: false, open: () => terminal.input };
  const calledNdjson = /\.(?:ndjson|jsonl)$/iu.test(operand);
  return { name: operand, calledNdjson, open: () => createReadStream(operand) };
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
]);

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons.get(code ?? '') ?? `cannot be read: ${message}`;
}
