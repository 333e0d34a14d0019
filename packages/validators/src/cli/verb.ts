import type { Terminal } from './terminal.ts';

/** An option of a verb. Help and parser are made from it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What help calls the value; a switch has none. */
  readonly value?: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** A verb as it was called. */
export interface Invocation {
  readonly operands: readonly string[];
  /** The values of every option that was given, in order; a switch has `''`. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** One thing that the command line does. */
export interface Verb {
  readonly name: string;
  /** What stands after its options, as help shows it. */
  readonly operands: string;
  /** What it does, in a few words after its name. */
  readonly does: string;
  /** What it does, in the lines of its page. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Does it, and resolves to the exit code. Throws a `UsageError` before anything is read. */
  run(invocation: Invocation, terminal: Terminal): Promise<number>;
}

/** The last value that an option was given, if it was. */
export function lastValue({ values }: Invocation, name: string): string | undefined {
  return values.get(name)?.at(-1);
}
