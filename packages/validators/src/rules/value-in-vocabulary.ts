import { defineStageRule } from './define-rule.ts';
import { didYouMean, listed } from './wording.ts';

export const valueInVocabulary = defineStageRule({
  id: 'value-in-vocabulary',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A word of a closed list is one of its words.',
  why: 'Closed lists make data of different makers comparable. A word outside of them means something to its author alone.',
  message: ({ value, suggestion, words }: { value: string; suggestion?: string; words: readonly string[] }) =>
    `"${value}" is not in the list${suggestion === undefined ? `; expected ${listed(words)}` : didYouMean(suggestion)}.`,
});
