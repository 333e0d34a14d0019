import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

export const countryCodeKnown = defineStageRule({
  id: 'country-code-known',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A country code stands in ISO 3166-1, or in ISO 3166-3 for a former country, or is XK.',
  why: 'Codes that other lists or habits have, such as UK or EU, are unknown to whoever looks a country up by its code.',
  message: ({ value, suggestion }: { value: string; suggestion?: string }) =>
    `"${value}" is not a code of ISO 3166-1, nor of ISO 3166-3 for a former country${suggestion === undefined ? '' : didYouMean(suggestion)}.`,
});
