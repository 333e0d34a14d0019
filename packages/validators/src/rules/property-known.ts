import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

export const propertyKnown = defineStageRule({
  id: 'property-known',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary:
    'An object has only the properties that the specification gives it; all else stands under `extensions`.',
  why: 'A property that nobody knows is read by nobody. Dropping it silently would lose what its author meant to say.',
  message: ({
    property,
    suggestion,
    profile,
  }: {
    property: string;
    suggestion?: string;
    profile?: string;
  }) => {
    // Where a profile says which properties there are, the slot for all others may be just what it types.
    const elsewhere = profile === undefined ? '; other data belongs under "extensions"' : '';
    return `There is no property "${property}" here${suggestion === undefined ? elsewhere : didYouMean(suggestion)}.`;
  },
});
