import { defineStageRule } from './define-rule.ts';

export const deprecatedPropertyUnused = defineStageRule({
  id: 'deprecated-property-unused',
  stage: 'structure',
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A property that is marked as deprecated, by the specification or by a profile, is not used.',
  why: 'What is deprecated is read today and will be gone one day. Data that no longer uses it needs no change on that day.',
  message: ({ property, note }: { property: string; note?: string }) =>
    `The property "${property}" is deprecated${note === undefined ? '.' : `: ${note}`}`,
});
