import { defineStageRule } from './define-rule.ts';

export const datasetExpected = defineStageRule({
  id: 'dataset-expected',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The input is a dataset: an object with a header and `records`, or the same as NDJSON.',
  why: 'A list or a record alone does not say which version it follows, what it is called and who made it.',
  message: ({ found }: { found: string }) =>
    `Expected a dataset with its header and its records, found ${found}.`,
});
