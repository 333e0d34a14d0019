import { type Bundle, type Dialect, dialects, inDialect, kebab, schemaText } from '@chancery/schema/codegen';
import { helpOption } from './common-options.ts';
import { exitCodes } from './exit-code.ts';
import { outOption, writeText } from './out-file.ts';
import { bundleNamed, ofProfileOption } from './profile-bundle.ts';
import { insteadOf, UsageError } from './usage.ts';
import { lastValue, type Verb } from './verb.ts';

/** Prints a JSON Schema: all of them, or one with what it refers to. */
export const schema: Verb = {
  name: 'schema',
  operands: '[name]',
  does: 'prints the JSON Schema of a record, a value or everything',
  details: [
    'Prints the JSON Schema of one public name, such as visit or partial-date, with',
    'what it refers to inside; without a name, that of a dataset with every name.',
    'openapi-3.1 is an OpenAPI document with the schemas as its components.',
  ],
  options: [
    {
      name: 'target',
      value: 'dialect',
      choices: dialects,
      summary: 'draft-2020-12 if left out, draft-07, openapi-3.1',
    },
    ofProfileOption,
    outOption,
    helpOption,
  ],
  examples: [
    'chancery schema visit',
    'chancery schema --target draft-07 --out chancery-07.schema.json',
    'chancery schema visit --target openapi-3.1 --profile newsroom.json',
  ],
  async run(invocation, terminal) {
    const [word, more] = invocation.operands;
    if (more !== undefined) throw new UsageError('schema takes one name');
    const bundle = bundleNamed(invocation);
    const dialect = (lastValue(invocation, 'target') ?? 'draft-2020-12') as Dialect;
    const name = word === undefined ? undefined : nameOf(word, bundle);
    await writeText(schemaText(inDialectAsked(bundle, dialect, name)), invocation, terminal);
    return exitCodes.valid;
  },
};

/** The name that is meant: `PartialDate` may be written `partial-date` as well. */
function nameOf(word: string, { $defs }: Bundle): string {
  const names = Object.keys($defs);
  if (names.includes(word)) return word;
  const found = names.find((name) => bare(name) === bare(word));
  if (found !== undefined) return found;
  const choices = /[A-Z]/u.test(word) ? names : names.map(kebab);
  throw new UsageError(
    `There is no schema ${word}${insteadOf(word, choices, 'one is visit, another partial-date')}`,
  );
}

function bare(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

/** What a profile says may be more than a dialect can say. */
function inDialectAsked(bundle: Bundle, dialect: Dialect, name: string | undefined) {
  try {
    return inDialect(bundle, dialect, name);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError(`The schema cannot be had as ${dialect}: ${error.message}`);
    throw error;
  }
}
