import { defineStageRule } from './define-rule.ts';

export const gapNotContradicted = defineStageRule({
  id: 'gap-not-contradicted',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A field that a gap calls absent is absent; only an incomplete list may stand.',
  why: 'A record cannot say at once that it does not know something and what it is.',
  message: ({ field, reason }: { field: string; reason: string }) =>
    `The gap calls ${field} ${reason}, but the record has a value there.`,
});
