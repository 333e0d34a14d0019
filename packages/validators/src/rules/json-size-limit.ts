import { grouped } from '../finding.ts';
import { defineStageRule } from './define-rule.ts';

export const jsonSizeLimit = defineStageRule({
  id: 'json-size-limit',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary:
    'An object has at most 10,000 properties, and a list at most 100,000 items, unless it is the list of records.',
  why: 'No record needs more. A record without end is a mistake or an attack.',
  message: ({ of, limit }: { of: 'properties' | 'items'; limit: number }) =>
    `${of === 'items' ? 'A list' : 'An object'} has more than ${grouped(limit)} ${of}; this is not read.`,
});
