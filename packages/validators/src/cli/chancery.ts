import { terminalText } from '../report/escape.ts';
import { SettingsError } from '../settings.ts';
import { readArguments } from './arguments.ts';
import { exitCodes } from './exit-code.ts';
import { tell } from './output.ts';
import { OutputError, type Terminal } from './terminal.ts';
import { tool } from './tool.ts';
import { insteadOf, UsageError } from './usage.ts';
import { validate } from './validate.ts';
import type { Verb } from './verb.ts';

/** Every verb, in the order of the help. A run loads the one that was asked for. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  validate: async () => validate,
  rules: async () => (await import('./rules.ts')).rules,
  explain: async () => (await import('./explain.ts')).explain,
  fix: async () => (await import('./fix.ts')).fix,
  convert: async () => (await import('./convert.ts')).convert,
  types: async () => (await import('./types.ts')).types,
  schema: async () => (await import('./schema.ts')).schema,
  'self-check': async () => (await import('./self-check.ts')).selfCheck,
};

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
  if (word === '--help' || word === '-h') return show(await everything(), terminal);
  if (word === 'help') return help(rest, terminal);
  const verb = await verbNamed(word);
  const invocation = readArguments(rest, verb.options);
  if (invocation.values.has('help')) return show(await pageOf(verb), terminal);
  if (verb.operands === '' && invocation.operands.length > 0) {
    throw new UsageError(`${verb.name} takes no files`);
  }
  return verb.run(invocation, terminal);
}

async function help([word, more]: readonly string[], terminal: Terminal): Promise<number> {
  if (more !== undefined) throw new UsageError('help takes one verb');
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    return show(await everything(), terminal);
  }
  return show(await pageOf(await verbNamed(word)), terminal);
}

async function everything(): Promise<string> {
  const all = await Promise.all(Object.values(verbs).map((load) => load()));
  return (await import('./help.ts')).overview(all);
}

async function pageOf(verb: Verb): Promise<string> {
  return (await import('./help.ts')).verbPage(verb);
}

async function verbNamed(word: string): Promise<Verb> {
  const load = Object.hasOwn(verbs, word) ? verbs[word] : undefined;
  if (load !== undefined) return load();
  if (word.startsWith('-')) throw new UsageError(`The verb comes first: chancery validate ${word}`);
  if (/[./]/u.test(word)) throw new UsageError(`A verb is missing: chancery validate ${word}`);
  const names = [...Object.keys(verbs), 'help'];
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
