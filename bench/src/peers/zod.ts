import * as originals from '@chancery/schema/zod';
import * as z from 'zod';
import { generated } from './generated.ts';
import { exported, judgesOf } from './judges.ts';
import type { Judges, Peer } from './peer.ts';

/** Plain Zod: the schemas from which Chancery is made, without what Chancery adds. */
export const zod: Peer = {
  name: 'zod safeParse',
  from: 'zod',
  load: async () => asked((schema) => schema),
};

/** The same schemas, compiled by Zod itself. */
export const zodCompiled: Peer = {
  name: 'zod z.compile, safeParse',
  from: 'zod',
  load: async () => asked((schema) => z.compile(schema)),
};

/** The same schemas, asked for nothing but a verdict. */
export const zodValidate: Peer = {
  name: 'zod z.validate',
  from: 'zod',
  load: async () => judged((schema) => schema),
};

/** The compiled schemas, asked for nothing but a verdict. */
export const zodCompiledValidate: Peer = {
  name: 'zod z.compile, z.validate',
  from: 'zod',
  load: async () => judged((schema) => z.compile(schema)),
};

/** Schemas in the functions of zod/mini. */
export const zodMini: Peer = {
  name: 'zod/mini safeParse',
  from: 'zod',
  load: async () => {
    const module = await generated('zod-mini');
    return judgesOf((name) => {
      const schema = exported<z.core.$ZodType>(module, name);
      return (value) => z.safeParse(schema, value).success;
    });
  },
};

function asked(prepare: (schema: z.ZodType) => z.ZodType): Judges {
  return judgesOf((name) => {
    const schema = prepare(exported<z.ZodType>(originals, name));
    return (value) => schema.safeParse(value).success;
  });
}

function judged(prepare: (schema: z.ZodType) => z.ZodType): Judges {
  return judgesOf((name) => {
    const schema = prepare(exported<z.ZodType>(originals, name));
    return (value) => z.validate(schema, value);
  });
}
