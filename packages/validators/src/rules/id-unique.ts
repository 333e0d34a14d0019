import { defineStageRule } from './define-rule.ts';

export const idUnique = defineStageRule({
  id: 'id-unique',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'No two records of a dataset have the same id.',
  why: 'A reference to an id that stands twice means either record. The first one keeps the id, the second one is invalid.',
  message: ({ id }: { id: string }) => `The id ${id} belongs to another record already.`,
});
