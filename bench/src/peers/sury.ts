import * as S from 'sury';
import { generated } from './generated.ts';
import { exported, judgesOf } from './judges.ts';
import type { Peer } from './peer.ts';

/** sury, asked for nothing but a verdict. */
export const sury: Peer = {
  name: 'sury isInput',
  from: 'sury',
  load: async () => {
    const module = await generated('sury');
    return judgesOf((name) => S.isInput(exported<S.Schema>(module, name)));
  },
};
