import { defineStageRule } from './define-rule.ts';

export const headerOnce = defineStageRule({
  id: 'header-once',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'NDJSON has one header, its first line.',
  why: 'Files that were put together hold two datasets in one: nobody can tell whose records follow, nor whose ids they are.',
  message: () =>
    'This line is the header of a dataset, but only the first line can be one; each dataset has a file of its own.',
});
