import { defineStageRule } from './define-rule.ts';
import { listed } from './wording.ts';

export const referenceType = defineStageRule({
  id: 'reference-type',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A reference points to a record of a type that its field admits.',
  why: 'An id says its own type, so a wrong one is seen without looking the record up.',
  message: ({ value, found, expected }: { value: string; found: string; expected: readonly string[] }) =>
    `${value} is of type ${found}, but a reference to ${listed(expected)} is expected here.`,
});
