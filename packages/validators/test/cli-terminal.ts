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
  readonly stdin?: string | Uint8Array;
  /** Standard input and output are a terminal of this width. */
  readonly width?: number;
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
    errors: sink(err, {}),
    environment: world.environment ?? {},
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** Makes an empty folder, and the means to remove it. */
export function emptyFolder(): { readonly in: (name: string) => string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'chancery-'));
  return { in: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) };
}

async function* given(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function sink(written: string[], { width, write }: World): Sink {
  const keep = async (text: string) => void written.push(text);
  return { isTerminal: width !== undefined, width, write: write ?? keep };
}
