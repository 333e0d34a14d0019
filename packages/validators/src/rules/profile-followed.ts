import type { Params } from '../finding.ts';
import { countryCodeKnown } from './country-code-known.ts';
import { dateReal } from './date-real.ts';
import { defineStageRule, type Rule } from './define-rule.ts';
import { extensionKeyNamespaced } from './extension-key-namespaced.ts';
import { idMatchesType } from './id-matches-type.ts';
import { jsonDepthLimit } from './json-depth-limit.ts';
import { languageTagValid } from './language-tag-valid.ts';
import { propertyKnown } from './property-known.ts';
import { propertyRequired } from './property-required.ts';
import { propertySpelled } from './property-spelled.ts';
import { quoteShort } from './quote-short.ts';
import { recordTypeKnown } from './record-type-known.ts';
import { referenceType } from './reference-type.ts';
import { valueFormat } from './value-format.ts';
import { valueInVocabulary } from './value-in-vocabulary.ts';
import { valueType } from './value-type.ts';

/** The rules in whose words a profile asks. */
const words: readonly Rule[] = [
  propertyRequired,
  propertyKnown,
  propertySpelled,
  valueType,
  valueInVocabulary,
  valueFormat,
  recordTypeKnown,
  dateReal,
  languageTagValid,
  countryCodeKnown,
  extensionKeyNamespaced,
  idMatchesType,
  referenceType,
  quoteShort,
  jsonDepthLimit,
];

const sentences = new Map(words.map((rule) => [rule.id, rule]));

export const profileFollowed = defineStageRule({
  id: 'profile-followed',
  stage: 'structure',
  set: 'quality',
  severity: 'error',
  since: '0.1.0',
  summary: 'Data follows the profile against which it is checked.',
  why: 'A profile is what a publisher asks beyond the specification: fields that it requires, fewer words, typed extensions. Without a profile this is never found.',
  message: (params: { profile: string; asks: string } & Params) => {
    const sentence = sentences.get(params.asks)?.message(params) ?? 'Something is not as it should be.';
    return `${sentence} The profile ${params.profile} asks for this.`;
  },
});
