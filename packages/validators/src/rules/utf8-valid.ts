import { defineStageRule } from './define-rule.ts';

export const utf8Valid = defineStageRule({
  id: 'utf8-valid',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The bytes are UTF-8.',
  why: 'JSON is exchanged in UTF-8. Readers that guess another encoding read different names and places.',
  message: ({ byte }: { byte: number }) => `Expected UTF-8, but byte ${byte} (counted from 0) is none.`,
});
