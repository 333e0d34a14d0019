import { grouped } from '../finding.ts';
import { defineStageRule } from './define-rule.ts';

export const jsonLineLimit = defineStageRule({
  id: 'json-line-limit',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A record, or a line of NDJSON, has at most 16,777,216 characters.',
  why: 'A reader has to hold a record as a whole. One without end is a mistake or an attack.',
  message: ({ limit }: { limit: number }) =>
    `The record has more than ${grouped(limit)} characters; it is not read.`,
});
