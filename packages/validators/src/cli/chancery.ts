import { terminalText } from '../report/escape.ts';
import { SettingsError } from '../settings.ts';
import { readArguments } from './arguments.ts';
import { convert } from './convert.ts';
import { exitCodes } from './exit-code.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { overview, verbPage } from './help.ts';
import { tell } from './output.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { selfCheck } from './self-check.ts';
import { OutputError, type Terminal } from './terminal.ts';
import { tool } from './tool.ts';
import { types } from './types.ts';
import { insteadOf, UsageError } from './usage.ts';
import { validate } from './validate.ts';
import type { Verb } from './verb.ts';

const verbs: readonly Verb[] = [validate, rules, explain, fix, convert, types, schema, selfCheck];

/** Runs the command line and resolves to its exit code. Never rejects. */
export async function chancery(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await called(args, terminal);
  } catch (error) {
    return codeOf(error, terminal);
  }
}

async function called([word, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (word === undefined) throw new UsageError('A verb is missing: chancery help lists them');
  if (word === '--version' || word === '-v') return show(`${tool.version}\n`, terminal);
  if (word === '--help' || word === '-h') return show(overview(verbs), terminal);
  if (word === 'help') return help(rest, terminal);
  const verb = verbNamed(word);
  const invocation = readArguments(rest, verb.options);
  if (invocation.values.has('help')) return show(verbPage(verb), terminal);
  if (verb.operands === '' && invocation.operands.length > 0) {
    throw new UsageError(`${verb.name} takes no files`);
  }
  return verb.run(invocation, terminal);
}

function help([word, more]: readonly string[], terminal: Terminal): Promise<number> {
  if (more !== undefined) throw new UsageError('help takes one verb');
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    return show(overview(verbs), terminal);
  }
  return show(verbPage(verbNamed(word)), terminal);
}

function verbNamed(word: string): Verb {
  const verb = verbs.find(({ name }) => name === word);
  if (verb !== undefined) return verb;
  if (word.startsWith('-')) throw new UsageError(`The verb comes first: chancery validate ${word}`);
  if (/[./]/u.test(word)) throw new UsageError(`A verb is missing: chancery validate ${word}`);
  const names = [...verbs.map(({ name }) => name), 'help'];
  throw new UsageError(`There is no verb ${word}${insteadOf(word, names, `there is ${names.join(', ')}`)}`);
}

async function show(text: string, { output }: Terminal): Promise<number> {
  await output.write(text);
  return exitCodes.valid;
}

async function codeOf(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof UsageError || error instanceof SettingsError) {
    await tell(terminal, error.message);
    return exitCodes.wrongUsage;
  }
  if (!(error instanceof OutputError)) return mistakeOfOurs(error, terminal);
  // A reader that has seen enough, such as `head`, is no reason for words.
  if (error.code === 'EPIPE') return exitCodes.brokenPipe;
  await tell(terminal, `The output could not be written: ${error.message}`);
  return exitCodes.unreadable;
}

/** Asks for a report of what must be our bug, and returns the exit code of bugs. */
export function mistakeOfOurs(error: unknown, terminal: Terminal): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = [
    `chancery: This is a bug of ${tool.name} ${tool.version}, whatever the data holds. Nothing is said about the data.`,
    'Please report it, with the lines below and, if you may, the input.',
    ...stack.split('\n').map(terminalText),
  ];
  terminal.errors.write(`${lines.join('\n')}\n`).catch(() => {});
  return exitCodes.mistakeOfOurs;
}
