import { palette } from '../report/palette.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { exitCodes } from './exit-code.ts';
import { InputError } from './inputs.ts';
import { tell, writeAll } from './output.ts';
import { agreement } from './suite/agreement.ts';
import { readSuite, type Suite } from './suite/read-suite.ts';
import { suiteReport } from './suite/report.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';
import type { Verb } from './verb.ts';

const example = 'chancery self-check node_modules/@chancery/fixtures/conformance';

/** Runs a conformance suite and compares what is found with what its cases expect. */
export const selfCheck: Verb = {
  name: 'self-check',
  operands: '<folder>',
  does: 'runs a conformance suite, and tells where it is not met',
  details: [
    'Runs the conformance cases of a folder in every way: shapes through structure',
    'alone, data as value, text, bytes, stream in pieces of 1, 7 and 4096 bytes, and',
    'through `chancery validate`. Tells each case on which one of them finds more or',
    'less than it expects (exit code 1), and each file that is none of cases (3).',
    'The folder may be your own; conformance/README.md of @chancery/fixtures says',
    'what its files look like.',
  ],
  options: [colorOption, helpOption],
  examples: [example, 'chancery self-check my-cases'],
  async run(invocation, terminal) {
    const [folder, more] = invocation.operands;
    if (folder === undefined) throw new UsageError(`No folder was named: ${example}`);
    if (more !== undefined) throw new UsageError('self-check takes one folder');
    const suite = await suiteIn(folder, terminal);
    if (suite === undefined) return exitCodes.unreadable;
    const outcome = await agreement(suite);
    const colours = palette(wantsColour(invocation, terminal));
    await writeAll(terminal.output, suiteReport(outcome, suite.flaws.length === 0, colours));
    for (const flaw of suite.flaws) await tell(terminal, flaw);
    if (suite.flaws.length > 0) return exitCodes.unreadable;
    return outcome.disagreements.length > 0 ? exitCodes.findings : exitCodes.valid;
  },
};

/** The suite of a folder; `undefined`, with a word on why, where there is none. */
async function suiteIn(folder: string, terminal: Terminal): Promise<Suite | undefined> {
  try {
    return await readSuite(folder);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await tell(terminal, `${folder} ${error.message}`);
    return undefined;
  }
}
