import { defineStageRule } from './define-rule.ts';
import { didYouMean, listed } from './wording.ts';

type Params = {
  readonly value: string;
  readonly suggestion?: string;
  readonly types: readonly string[];
  /** Where it is a profile that admits fewer types. */
  readonly profile?: string;
};

export const recordTypeKnown = defineStageRule({
  id: 'record-type-known',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The type of a record is one of the nine of the specification.',
  why: 'The type says which fields a record has; without it nothing else can be judged.',
  message: ({ value, suggestion, types, profile }: Params) =>
    `${profile === undefined ? `There is no record type "${value}"` : `A ${value} has no place here`}${suggestion === undefined ? `; expected ${listed(types)}` : didYouMean(suggestion)}.`,
});
