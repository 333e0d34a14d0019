import { type Bundle, brokenReference } from '@chancery/schema/codegen';
import published from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { isObject } from '../source/form.ts';
import { fileIn, jsonOf, malformed, profileOption } from './profile-file.ts';
import type { Invocation, Option } from './verb.ts';

/** Names the profile from which something is written. */
export const ofProfileOption: Option = {
  ...profileOption,
  summary: 'of your profile instead of Chancery, a JSON Schema',
};

/**
 * The bundle of schemas that was asked for: the profile that `--profile` names, or else the published one. Throws a
 * `UsageError` that says what is wrong with it.
 */
export function bundleNamed(invocation: Invocation): Bundle {
  const file = fileIn(invocation);
  if (file === undefined) return published;
  const value = jsonOf(file);
  if (!isBundle(value))
    throw malformed(file, 'is no profile: expected a JSON Schema with Dataset under $defs');
  const reference = brokenReference(value);
  if (reference !== undefined) throw malformed(file, `refers to ${reference}, which is not in it`);
  return value;
}

function isBundle(value: unknown): value is Bundle {
  if (!isObject(value) || !isObject(value.$defs)) return false;
  return Object.values(value.$defs).every(isObject) && Object.hasOwn(value.$defs, 'Dataset');
}
