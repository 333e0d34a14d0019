import { defineStageRule } from './define-rule.ts';
import { didYouMean, listed } from './wording.ts';

export const recordTypeKnown = defineStageRule({
  id: 'record-type-known',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The type of a record is one of the nine of the specification.',
  why: 'The type says which fields a record has; without it nothing else can be judged.',
  message: ({ value, suggestion, types }: { value: string; suggestion?: string; types: readonly string[] }) =>
    `There is no record type "${value}"${suggestion === undefined ? `; expected ${listed(types)}` : didYouMean(suggestion)}.`,
});
