import type * as z from 'zod';
import { exported, judgesOf } from './judges.ts';
import type { Judge, Peer } from './peer.ts';

/** The guards of `@chancery/schema/guard`. */
export const guard: Peer = {
  name: 'chancery guard',
  from: '@chancery/schema',
  load: async () => {
    const module = await import('@chancery/schema/guard');
    return judgesOf((name) => exported<Judge>(module, `is${name}`));
  },
};

/** The schemas of `@chancery/schema`, asked with `safeParse`. */
export const schemas: Peer = {
  name: 'chancery safeParse',
  from: '@chancery/schema',
  load: async () => {
    const module = await import('@chancery/schema');
    return judgesOf((name) => {
      const schema = exported<z.ZodType>(module, name);
      return (value) => schema.safeParse(value).success;
    });
  },
};
