import { vocabulary } from '../define.ts';

/** Every statement has one of the two, so that a rendering never passes for a quotation. */
export const StatementForm = vocabulary(
  'StatementForm',
  'Whether the text of a statement is the wording of its speaker or renders its sense.',
  {
    verbatim: 'The text gives the words of the speaker exactly as the source quotes them.',
    paraphrase: 'The text gives the sense of what was said, in words that are not those of the speaker.',
  },
);
