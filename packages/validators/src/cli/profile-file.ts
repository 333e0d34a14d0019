import { readFileSync } from 'node:fs';
import { type Bundle, brokenReference } from '@chancery/schema/codegen';
import published from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { isObject } from '../source/form.ts';
import { whyUnread } from './inputs.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** Names the profile against which data is held. */
export const profileOption: Option = {
  name: 'profile',
  value: 'file',
  summary: 'a JSON Schema that asks more than Chancery',
};

/** Names the profile from which something is written. */
export const ofProfileOption: Option = {
  ...profileOption,
  summary: 'of your profile instead of Chancery, a JSON Schema',
};

/** The profile that was asked for, parsed and not yet read; `undefined` without one. Throws a `UsageError` where there is no JSON. */
export function profileIn(invocation: Invocation): unknown {
  const file = fileIn(invocation);
  return file === undefined ? undefined : parsed(textOf(file), file);
}

/**
 * The bundle of schemas that was asked for: the profile that `--profile` names, or else the published one. Throws a
 * `UsageError` that says what is wrong with it.
 */
export function bundleNamed(invocation: Invocation): Bundle {
  const file = fileIn(invocation);
  if (file === undefined) return published;
  const value = parsed(textOf(file), file);
  if (!isBundle(value))
    throw malformed(file, 'is no profile: expected a JSON Schema with Dataset under $defs');
  const reference = brokenReference(value);
  if (reference !== undefined) throw malformed(file, `refers to ${reference}, which is not in it`);
  return value;
}

function fileIn(invocation: Invocation): string | undefined {
  const all = invocation.values.get(profileOption.name) ?? [];
  if (all.length > 1) throw new UsageError('--profile can be given once: a profile holds all that is asked');
  return lastValue(invocation, profileOption.name);
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

function isBundle(value: unknown): value is Bundle {
  if (!isObject(value) || !isObject(value.$defs)) return false;
  return Object.values(value.$defs).every(isObject) && Object.hasOwn(value.$defs, 'Dataset');
}

function malformed(file: string, says: string): UsageError {
  return new UsageError(`The profile ${file} ${says}`);
}
