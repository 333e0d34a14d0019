import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import * as guards from '../../src/guard.ts';
import { original } from '../judges.ts';
import { bundleFile, published } from '../published.ts';

/** Says yes or no to a value. */
export type Verdict = (value: unknown) => boolean;

/** Those who judge a record. */
export interface GuardJudges {
  readonly guard: Verdict;
  readonly zod: Verdict;
  readonly ajv: Verdict;
  readonly schemasafe: Verdict;
}

/** The names that have a guard. */
export const guarded: readonly string[] = Object.keys(guards).map((name) => name.slice('is'.length));

const bundle = published.get(bundleFile) ?? {};
const ajv = new Ajv2020({ strict: true }).addSchema(bundle, 'all');

/** The judges of a name, compiled. */
export function judgesOf(name: string): GuardJudges {
  const schema = original(name);
  return {
    guard: guardOf(name),
    zod: (value) => z.validate(schema, value),
    ajv: ajv.getSchema(`all#/$defs/${name}`) as Verdict,
    schemasafe: schemasafe(name),
  };
}

/** The guard of a name. */
export function guardOf(name: string): Verdict {
  return (guards as unknown as Readonly<Record<string, Verdict>>)[`is${name}`] ?? (() => false);
}

function schemasafe(name: string): Verdict {
  const { $id: _, ...rest } = bundle;
  const judge = validator({ ...rest, $ref: `#/$defs/${name}` } as object, { mode: 'spec' });
  return (value) => judge(value as Parameters<typeof judge>[0]);
}
