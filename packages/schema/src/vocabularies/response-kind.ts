import { vocabulary } from '../define.ts';

/** Only `disputes` is a contradiction; a differing view alone is `contrasts`. */
export const ResponseKind = vocabulary(
  'ResponseKind',
  'How a statement stands to the other statement that it responds to.',
  {
    disputes: 'It says expressly that the other statement is wrong, in whole or in part.',
    supports: 'It agrees with the other statement or gives grounds in its favour.',
    repeats: 'It says again, in substance, what the same speaker or side said in the other statement.',
    corrects: 'It puts a different detail or wording in place of one in the other statement.',
    contrasts: 'It sets out a differing view beside the other statement without expressly rejecting it.',
  },
);
