import { defineStageRule } from './define-rule.ts';

export const bomAbsent = defineStageRule({
  id: 'bom-absent',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A text does not begin with a byte order mark, and has none inside.',
  why: 'UTF-8 needs no mark, and many readers take it for a part of the first name. At the beginning it is harmless to us, and only noted.',
  message: () =>
    'Here stands a byte order mark (U+FEFF), which UTF-8 does not need and some readers stumble over.',
});
