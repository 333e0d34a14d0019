import { ajv } from './ajv.ts';
import { arktype } from './arktype.ts';
import { guard, schemas } from './chancery.ts';
import type { Peer } from './peer.ts';
import { schemasafe } from './schemasafe.ts';
import { sury } from './sury.ts';
import { typebox } from './typebox.ts';
import { typia } from './typia.ts';
import { valibot } from './valibot.ts';
import { zod, zodCompiled, zodCompiledValidate, zodMini, zodValidate } from './zod.ts';

/** Everybody who is asked; the first one is ours, and the third plain Zod, which others are compared with. */
export const peers: readonly Peer[] = [
  guard,
  schemas,
  zod,
  zodCompiled,
  zodValidate,
  zodCompiledValidate,
  zodMini,
  ajv,
  schemasafe,
  typebox,
  valibot,
  arktype,
  sury,
  typia,
];
