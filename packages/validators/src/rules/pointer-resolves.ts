import { defineStageRule } from './define-rule.ts';

export const pointerResolves = defineStageRule({
  id: 'pointer-resolves',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary:
    'A JSON Pointer in a citation names something in its record, one in an assertion a field that the record can have.',
  why: 'A pointer to nothing leaves a fact without its source, or a dispute without its subject.',
  message: ({ field, inside }: { field: string; inside: string }) =>
    `There is nothing at ${field} in ${inside}.`,
});
