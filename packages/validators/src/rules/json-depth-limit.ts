import { defineStageRule } from './define-rule.ts';

export const jsonDepthLimit = defineStageRule({
  id: 'json-depth-limit',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'Objects and lists stand inside each other at most 64 deep.',
  why: 'No record needs more, and many readers break down where there is more.',
  message: ({ depth }: { depth: number }) =>
    `Objects and lists stand inside each other more than ${depth} deep; this is not read.`,
});
