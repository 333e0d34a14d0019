import { defineStageRule } from './define-rule.ts';

export const textControlFree = defineStageRule({
  id: 'text-control-free',
  stage: 'source',
  set: 'core',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A text has no characters that nobody sees or that change the order of what is seen.',
  why: 'Such characters come from copying. They break searches and comparisons, and can make a text show what it does not say.',
  message: ({ character }: { character: string }) =>
    `The text holds ${character}, which nobody sees or which changes the order of what is seen.`,
});
