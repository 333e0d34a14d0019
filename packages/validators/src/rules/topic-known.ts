import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

export const topicKnown = defineStageRule({
  id: 'topic-known',
  stage: 'structure',
  set: 'core',
  severity: 'note',
  since: '0.1.0',
  summary: 'A topic is not one of the listed topics misspelled.',
  why: 'The list is open: other words, and words below a listed one such as trade.wine, are welcome. A near miss is found by nobody who looks for the topic.',
  message: ({ value, suggestion }: { value: string; suggestion: string }) =>
    `"${value}" is not in the list of topics${didYouMean(suggestion)}.`,
});
