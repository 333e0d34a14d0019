import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

type Params = {
  readonly scheme: string;
  readonly value: string;
  /** Whether the form is wrong, or the check digits do not follow from the rest. */
  readonly reason: 'form' | 'check';
  readonly form: string;
  readonly suggestion?: string;
};

export const identifierFormat = defineStageRule({
  id: 'identifier-format',
  stage: 'structure',
  set: 'core',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An identifier has the form of its scheme, and its check digits where the scheme has some.',
  why: 'A mistyped identifier leads to nothing, or to somebody else. Schemes whose form is not known here are left alone.',
  message: ({ scheme, value, reason, form, suggestion }: Params) =>
    reason === 'check'
      ? `The check digits of the ${scheme} identifier "${value}" do not follow from the rest.`
      : `Expected ${form} as ${scheme} identifier, found "${value}"${suggestion === undefined ? '' : didYouMean(suggestion)}.`,
});
