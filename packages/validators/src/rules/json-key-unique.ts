import { defineStageRule } from './define-rule.ts';

export const jsonKeyUnique = defineStageRule({
  id: 'json-key-unique',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'No property of an object stands twice.',
  why: 'Readers keep one of the two, and not all the same one. What the other one says is lost without a word.',
  message: ({ property }: { property: string }) =>
    `The property "${property}" stands twice in this object; readers keep one of them.`,
});
