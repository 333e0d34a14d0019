import { readFileSync } from 'node:fs';
import { whyUnread } from './inputs.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** Names the profile against which data is held. */
export const profileOption: Option = {
  name: 'profile',
  value: 'file',
  summary: 'a JSON Schema that asks more than Chancery',
};

/** The profile that was asked for, parsed and not yet read; `undefined` without one. Throws a `UsageError` where there is no JSON. */
export function profileIn(invocation: Invocation): unknown {
  const file = fileIn(invocation);
  return file === undefined ? undefined : jsonOf(file);
}

/** The file that `--profile` names, if it does. Throws a `UsageError` where it names several. */
export function fileIn(invocation: Invocation): string | undefined {
  const all = invocation.values.get(profileOption.name) ?? [];
  if (all.length > 1) throw new UsageError('--profile can be given once: a profile holds all that is asked');
  return lastValue(invocation, profileOption.name);
}

/** The file as JSON. Throws a `UsageError` where it is none. */
export function jsonOf(file: string): unknown {
  return parsed(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw malformed(file, whyUnread(error));
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(file, 'is not JSON');
  }
}

/** Says what is wrong with the file of a profile. */
export function malformed(file: string, says: string): UsageError {
  return new UsageError(`The profile ${file} ${says}`);
}
