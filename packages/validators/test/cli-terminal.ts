import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chancery } from '../src/cli/chancery.ts';
import type { Sink, Terminal } from '../src/cli/terminal.ts';

/** What a call of the command line left behind. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The world around a call, as far as it differs from one without a terminal. */
export interface World {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Standard input and output are a terminal of this width. */
  readonly width?: number;
  /** Standard error is a terminal of this width. */
  readonly errorWidth?: number;
  /** Milliseconds; stands still where it is left out. */
  readonly clock?: Terminal['clock'];
  readonly environment?: Terminal['environment'];
  /** What happens to text on standard output. */
  readonly write?: Sink['write'];
}

/** Calls the command line inside this process. */
export async function call(args: readonly string[], world: World = {}): Promise<Called> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await chancery(args, {
    input: given(world.stdin ?? ''),
    inputIsTerminal: world.width !== undefined,
    output: sink(out, world),
    errors: sink(err, world.errorWidth === undefined ? {} : { width: world.errorWidth }),
    clock: world.clock ?? (() => 0),
    environment: world.environment ?? {},
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** Makes an empty folder, and the means to remove it. */
export function emptyFolder(): { readonly in: (name: string) => string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'chancery-'));
  return { in: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) };
}

async function* given(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield new TextEncoder().encode(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}

function sink(written: string[], { width, write }: World): Sink {
  const keep = async (text: string) => void written.push(text);
  return { isTerminal: width !== undefined, width, write: write ?? keep };
}
