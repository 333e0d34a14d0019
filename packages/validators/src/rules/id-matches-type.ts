import { defineStageRule } from './define-rule.ts';

export const idMatchesType = defineStageRule({
  id: 'id-matches-type',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The id of a record begins with the type of that record.',
  why: 'References are ids: their type is read off them, and must be the one of the record.',
  message: ({ value, found, expected }: { value: string; found: string; expected: string }) =>
    `The id ${value} is one of type ${found}, but the record is of type ${expected}.`,
});
