import { defineStageRule } from './define-rule.ts';

export const numberExact = defineStageRule({
  id: 'number-exact',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A number means the same after it was read.',
  why: 'Most readers keep numbers in 64 bits: digits beyond that are rounded away, and what is too large becomes infinite.',
  message: ({ written, read }: { written: string; read: string }) =>
    `The number ${written} is read as ${read}; write it with fewer digits, or as text.`,
});
