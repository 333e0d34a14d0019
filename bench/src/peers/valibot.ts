import * as v from 'valibot';
import { generated } from './generated.ts';
import { exported, judgesOf } from './judges.ts';
import type { Peer } from './peer.ts';

/** valibot, asked for nothing but a verdict. */
export const valibot: Peer = {
  name: 'valibot is',
  from: 'valibot',
  load: async () => {
    const module = await generated('valibot');
    return judgesOf((name) => {
      const schema = exported<v.GenericSchema>(module, name);
      return (value) => v.is(schema, value);
    });
  },
};
