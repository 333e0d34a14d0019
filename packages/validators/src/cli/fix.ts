import { palette } from '../report/palette.ts';
import { counted } from '../report/wording.ts';
import { decode } from '../source/bytes.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { exitCodes } from './exit-code.ts';
import { inputsNamed } from './globs.ts';
import { bytesOf, type Input, InputError } from './inputs.ts';
import { tell, writeAll } from './output.ts';
import { writeFileWhole } from './output-file.ts';
import { profileIn, profileOption } from './profile-file.ts';
import { repairListing } from './repair-listing.ts';
import { type Repairer, repairer } from './repairs.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';
import type { Invocation, Verb } from './verb.ts';

/** Shows safe repairs, and makes them where it should. */
export const fix: Verb = {
  name: 'fix',
  operands: '[file...]',
  does: 'shows safe repairs, or makes them',
  details: [
    'Shows what can be repaired without a new fact: misspelled words of vocabularies',
    'and names of properties, dates whose order is clear, country codes in lower',
    'case, white space around texts. Nothing is written without --write, and all',
    'else in a file stays as it is written. Exits with 1 where repairs wait.',
  ],
  options: [
    { name: 'write', summary: 'make them; a file is written whole or not at all' },
    profileOption,
    colorOption,
    helpOption,
  ],
  examples: ['chancery fix visits.json', 'chancery fix --write "data/**/*.ndjson"'],
  async run(invocation, terminal) {
    const isWriting = invocation.values.has('write');
    const { operands } = invocation;
    if (isWriting && (operands.length === 0 || operands.includes('-')))
      throw new UsageError('--write needs files: standard input cannot be written');
    // A profile that is none ends the call before anything is read.
    const repairsOf = repairer(profileIn(invocation));
    const outcomes: Outcome[] = [];
    for (const input of await inputsNamed(operands, terminal))
      outcomes.push(await repaired(input, { invocation, repairsOf }, terminal));
    await tell(terminal, inWords(outcomes, isWriting));
    return Math.max(...outcomes.map(({ code }) => code));
  },
};

/** What became of a file: how many repairs it needs, and the exit code. */
interface Outcome {
  readonly count: number;
  readonly code: number;
}

interface Order {
  readonly invocation: Invocation;
  readonly repairsOf: Repairer;
}

async function repaired(input: Input, order: Order, terminal: Terminal): Promise<Outcome> {
  try {
    return await repairedInput(input, order, terminal);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await tell(terminal, `${input.name} ${error.message}`);
    return { count: 0, code: exitCodes.unreadable };
  }
}

async function repairedInput(
  input: Input,
  { invocation, repairsOf }: Order,
  terminal: Terminal,
): Promise<Outcome> {
  const { name } = input;
  const bytes = await bytesOf(input);
  const { text, flaws } = decode(bytes);
  const { repairs, mended, sound, unread } = repairsOf(text, input);
  if (unread || flaws.length > 0)
    throw new InputError('was not read wholly, nothing in it is repaired: chancery validate says why');
  if (repairs.length === 0) return { count: 0, code: exitCodes.valid };
  const style = { colours: palette(wantsColour(invocation, terminal)), width: terminal.output.width };
  await writeAll(terminal.output, repairListing(name, text, repairs, style));
  if (!sound) throw new InputError('is left alone: with these repairs other mistakes would come up');
  if (!invocation.values.has('write')) return { count: repairs.length, code: exitCodes.findings };
  await replace(input, { bytes, mended }, terminal);
  return { count: repairs.length, code: exitCodes.valid };
}

const mark = '\ufeff';

/** Writes the mended text in the place of the bytes that were read. A byte order mark stays. */
async function replace(
  input: Input,
  { bytes, mended }: { readonly bytes: Uint8Array; readonly mended: string },
  terminal: Terminal,
): Promise<void> {
  if (input.again === undefined) throw new InputError('is packed, or no plain file, and is left alone');
  if (!Buffer.from(bytes).equals(await bytesOf(input)))
    throw new InputError('has changed, and is left alone');
  const isMarked = Buffer.from(mark).equals(bytes.subarray(0, 3));
  await writeFileWhole(input.name, terminal, (sink) => sink.write(`${isMarked ? mark : ''}${mended}`));
}

function inWords(outcomes: readonly Outcome[], isWriting: boolean): string {
  const some = outcomes.filter(({ count }) => count > 0);
  const count = some.reduce((sum, outcome) => sum + outcome.count, 0);
  if (count === 0) return 'Nothing to repair';
  const what = `${counted(count, 'safe repair')} in ${counted(some.length, 'file')}`;
  return isWriting ? `${what}, written` : `${what}; nothing was written: --write makes them`;
}
