import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

type Params = {
  readonly value: string;
  /** What is wrong: the tag as a whole, or a part of it. */
  readonly reason: 'pattern' | 'form' | 'repeated' | 'language' | 'extlang' | 'script' | 'region' | 'variant';
  readonly subtag?: string;
  readonly suggestion?: string;
};

export const languageTagValid = defineStageRule({
  id: 'language-tag-valid',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A language tag has the form of BCP 47, and the IANA registry has every part of it.',
  why: 'Readers choose fonts, sorting and translations by the tag; one that nobody has registered means nothing to them.',
  message: ({ value, reason, subtag = '', suggestion }: Params) => {
    const meant = suggestion === undefined ? '' : didYouMean(suggestion);
    if (reason === 'repeated') return `"${value}" has the part "${subtag}" twice; expected it once.`;
    if (reason === 'pattern' || reason === 'form')
      return `Expected a BCP 47 language tag such as en or hi-Deva, found "${value}"${meant}.`;
    return `"${value}" is no valid language tag: "${subtag}" is not registered as ${kinds[reason]}${meant}.`;
  },
});

const kinds = {
  language: 'a language',
  extlang: 'an extension of its language',
  script: 'a script',
  region: 'a region',
  variant: 'a variant',
} as const;
