import { readFile } from 'node:fs/promises';
import { type Bundle, brokenReference } from '@chancery/schema/codegen';
import published from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { isObject } from '../source/form.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** Names the profile of a consumer. */
export const profileOption: Option = {
  name: 'profile',
  value: 'file',
  summary: 'of your profile instead of Chancery, a JSON Schema',
};

/** The bundle of schemas that was asked for: the profile that `--profile` names, or else the published one. */
export async function bundleNamed(invocation: Invocation): Promise<Bundle> {
  const file = lastValue(invocation, 'profile');
  return file === undefined ? published : readProfile(file);
}

/** Reads a profile. Throws a `UsageError` that says what is wrong with it. */
export async function readProfile(file: string): Promise<Bundle> {
  const value = parsed(await textOf(file), file);
  if (!isBundle(value))
    throw malformed(file, 'is no profile: expected a JSON Schema with Dataset under $defs');
  const reference = brokenReference(value);
  if (reference !== undefined) throw malformed(file, `refers to ${reference}, which is not in it`);
  return value;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw malformed(file, 'is a directory');
    throw malformed(file, code === 'ENOENT' ? 'does not exist' : `cannot be read: ${message}`);
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
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
