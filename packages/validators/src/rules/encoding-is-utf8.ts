import { defineStageRule } from './define-rule.ts';

export const encodingIsUtf8 = defineStageRule({
  id: 'encoding-is-utf8',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The input is text in UTF-8, as it is or packed with gzip on the command line.',
  why: 'JSON is exchanged in UTF-8. What is in another encoding or packed is named, so that nobody has to guess.',
  message: ({ found }: { found: string }) => `Expected text in UTF-8, found ${found}.`,
});
