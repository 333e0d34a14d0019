import { grouped } from '../finding.ts';
import { defineStageRule } from './define-rule.ts';

export const quoteShort = defineStageRule({
  id: 'quote-short',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A quote has at most 300 characters.',
  why: 'A quote is there to find the spot in the source, not to republish the source: longer ones may not be passed on freely.',
  message: ({ maximum }: { maximum: number }) =>
    `The quote is longer than ${grouped(maximum)} characters; the first words of the passage are enough.`,
});
