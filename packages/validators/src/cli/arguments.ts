import { parseArgs } from 'node:util';
import { insteadOf, UsageError } from './usage.ts';
import type { Invocation, Option } from './verb.ts';

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Takes the arguments of a verb apart. Throws a `UsageError` where they are not what its options allow. */
export function readArguments(args: readonly string[], options: readonly Option[]): Invocation {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map((option) => [option.name, declared(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = checkedValue(token, options);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return { operands: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])), values };
}

function declared({ short, value }: Option) {
  const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string';
  return { type, ...(short === undefined ? {} : { short }) };
}

function checkedValue(token: OptionToken, options: readonly Option[]): string {
  const { name, rawName, value, inlineValue = false } = token;
  const option = options.find((known) => known.name === name);
  if (option === undefined) throw unknownOption(rawName, options);
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
    return '';
  }
  if (value === undefined || (!inlineValue && value.startsWith('-'))) {
    throw new UsageError(`${rawName} needs a value: ${rawName}=${option.value}`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UsageError(
      `${rawName} cannot be "${value}"${insteadOf(value, option.choices, `there is ${option.choices.join(', ')}`)}`,
    );
  }
  return value;
}

function unknownOption(rawName: string, options: readonly Option[]): UsageError {
  const names = options.map(({ name }) => `--${name}`);
  const otherwise = rawName.startsWith('--') ? '--help lists them' : 'a file of that name goes after --';
  return new UsageError(`There is no option ${rawName}${insteadOf(rawName, names, otherwise)}`);
}
