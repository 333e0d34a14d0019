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
  const all = invocation.values.get(profileOption.name) ?? [];
  if (all.length > 1) throw new UsageError('--profile can be given once: a profile holds all that is asked');
  const file = lastValue(invocation, profileOption.name);
  return file === undefined ? undefined : parsed(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw new UsageError(`The profile ${file} ${whyUnread(error)}`);
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`The profile ${file} is not JSON`);
  }
}
