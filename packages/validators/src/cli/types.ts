import {
  type Bundle,
  GuardError,
  guards,
  recordsOf,
  typescriptTypes,
  withRecords,
} from '@chancery/schema/codegen';
import { terminalText } from '../report/escape.ts';
import { helpOption } from './common-options.ts';
import { exitCodes } from './exit-code.ts';
import { typescriptGenerator } from './generators.ts';
import { languages } from './languages.ts';
import { outOption, writeText } from './out-file.ts';
import { bundleNamed, ofProfileOption } from './profile-bundle.ts';
import { classes } from './quicktype.ts';
import { tool } from './tool.ts';
import { insteadOf, UsageError } from './usage.ts';
import { type Invocation, lastValue, type Verb } from './verb.ts';

const tested = Object.keys(languages).filter((name) => languages[name]?.isTested);
const experimental = Object.keys(languages).filter((name) => !languages[name]?.isTested);

/** Writes types of the records, or of those of a profile, for a program. */
export const types: Verb = {
  name: 'types',
  operands: '',
  does: 'writes types for your program, also of your profile',
  details: [
    'Writes the types of the records, as `@chancery/schema/types` has them, or those',
    'of your profile: extensions typed, required fields required, words narrowed.',
    'In TypeScript they import nothing and need json-schema-to-typescript only while',
    'they are written; other languages need quicktype-core. With --guard the file',
    'also checks data: a yes or no for each record, without any import.',
    `Tested: ${['typescript', ...tested].join(', ')}.`,
    `Experimental: ${experimental.join(', ')}.`,
  ],
  options: [
    { name: 'records', value: 'types', summary: 'of these alone and what they need: visit,meeting' },
    ofProfileOption,
    {
      name: 'lang',
      value: 'name',
      choices: ['typescript', ...Object.keys(languages)],
      summary: 'the language, typescript if left out',
    },
    { name: 'guard', summary: 'guards of the records beside their types: isVisit(value)' },
    outOption,
    helpOption,
  ],
  examples: [
    'chancery types --out types.ts',
    'chancery types --profile newsroom.schema.json --out types.ts',
    'chancery types --guard --profile newsroom.json --out newsroom.ts',
    'chancery types --records visit,meeting --lang python > visits.py',
  ],
  async run(invocation, terminal) {
    const whole = bundleNamed(invocation);
    const names = recordNames(invocation, whole);
    const bundle = names === undefined ? whole : withRecords(whole, names);
    const text = await written(bundle, headerOf(whole, names), invocation).catch((error) => {
      throw blamed(error, lastValue(invocation, 'profile'));
    });
    await writeText(text, invocation, terminal);
    return exitCodes.valid;
  },
};

/** The schemas of the records that `--records` names; `undefined` where all are meant. */
function recordNames({ values }: Invocation, bundle: Bundle): readonly string[] | undefined {
  const asked = values.get('records')?.flatMap((list) => list.split(','));
  if (asked === undefined) return undefined;
  const records = recordsOf(bundle);
  const words = records.map(({ type }) => type);
  return asked.map((word) => {
    if (word === '') throw new UsageError('--records has an empty name');
    const record = records.find(({ type, name }) => type === word || name === word);
    if (record !== undefined) return record.name;
    throw new UsageError(
      `There is no record ${word}${insteadOf(word, words, `there is ${words.join(', ')}`)}`,
    );
  });
}

/** Says what wrote the types and from what, the same whenever and wherever that is done. */
function headerOf({ $id, title }: Bundle, names: readonly string[] | undefined): readonly string[] {
  const records = names === undefined ? '' : `: ${[...new Set(names)].sort().join(', ')}`;
  return [
    `Written by \`chancery types\` of ${tool.name} ${tool.version}. Do not edit.`,
    `From ${terminalText(String($id ?? title ?? 'a profile without $id'))}${records}`,
  ];
}

async function written(bundle: Bundle, header: readonly string[], invocation: Invocation): Promise<string> {
  const name = lastValue(invocation, 'lang') ?? 'typescript';
  const language = languages[name];
  const isGuarded = invocation.values.has('guard');
  if (isGuarded && language !== undefined)
    throw new UsageError(`--guard writes TypeScript, and --lang asks for ${name}: leave one of them out`);
  if (language !== undefined) return classes({ bundle, language, header });
  const banner = header.map((line) => `// ${line}`).join('\n');
  const text = await typescriptTypes({ bundle, compile: await typescriptGenerator(), banner });
  return isGuarded ? `${text}\n${guardsOf(bundle, text)}` : text;
}

/** The guards of the records, and of what holds them, for types that are written. */
function guardsOf(bundle: Bundle, types: string): string {
  const collections = ['AnyRecord', 'DatasetHeader', 'Dataset'].filter((name) =>
    Object.hasOwn(bundle.$defs, name),
  );
  const names = [...recordsOf(bundle).map(({ name }) => name), ...collections];
  const declared = new Set(
    [...types.matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, name]) => name),
  );
  const lost = names.find((name) => !declared.has(name));
  if (lost !== undefined) throw new GuardError(`There is no guard for ${lost}: its type has another name`);
  if (declared.has('Guard')) throw new GuardError('There is no room for guards: a type is called Guard');
  return guards({ bundle, names });
}

/** A profile may say what its generator does not take; of the published schemas that would be a bug of ours. */
function blamed(error: unknown, profile: string | undefined): unknown {
  if (profile === undefined || error instanceof UsageError || !(error instanceof Error)) return error;
  const what = error instanceof GuardError ? 'guard' : 'types';
  return new UsageError(`No ${what} can be made of the profile ${profile}: ${error.message}`);
}
