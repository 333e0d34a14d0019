import { defineStageRule } from './define-rule.ts';

export const headerFirst = defineStageRule({
  id: 'header-first',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The first line of NDJSON is the header, with `"type": "dataset"`.',
  why: 'The header says which version of the specification the lines follow; a reader of a stream needs it first.',
  message: ({ found }: { found: string }) =>
    `Expected the header of the dataset on the first line, found ${found}.`,
});
