import { defineStageRule } from './define-rule.ts';

export const propertySpelled = defineStageRule({
  id: 'property-spelled',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A property is spelled as in the specification.',
  why: 'A misspelled name hides its value from every reader. It is reported once, not as one unknown and one missing property.',
  message: ({ property, suggestion }: { property: string; suggestion: string }) =>
    `There is no property "${property}" here; "${suggestion}" was probably meant.`,
});
