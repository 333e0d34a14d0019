import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

export const gapNamesAField = defineStageRule({
  id: 'gap-names-a-field',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A gap names a field that its record can have.',
  why: 'A gap says of what nothing is known. One that names no field says nothing, and rules that respect gaps do not see it.',
  message: ({ field, type, suggestion }: { field: string; type: string; suggestion?: string }) =>
    `The gap names ${field}, but a record of type ${type} has no such field${suggestion === undefined ? '' : didYouMean(suggestion)}.`,
});
