import { defineStageRule } from './define-rule.ts';
import { listed } from './wording.ts';

export const propertyRequired = defineStageRule({
  id: 'property-required',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'An object has the properties that the specification demands.',
  why: 'Readers rely on these properties. What the source does not say goes into an optional field, or into a gap.',
  message: ({ property, oneOf }: { property: string; oneOf?: readonly string[] }) =>
    oneOf === undefined
      ? `The property "${property}" is missing.`
      : `At least one of the properties ${listed(oneOf)} must be present.`,
});
