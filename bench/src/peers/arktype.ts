import type { Type } from 'arktype';
import { generated } from './generated.ts';
import { exported, judgesOf } from './judges.ts';
import type { Peer } from './peer.ts';

/** arktype, asked for nothing but a verdict. */
export const arktype: Peer = {
  name: 'arktype allows',
  from: 'arktype',
  load: async () => {
    const module = await generated('arktype');
    return judgesOf((name) => {
      const schema = exported<Type<unknown>>(module, name);
      return (value) => schema.allows(value);
    });
  },
};
