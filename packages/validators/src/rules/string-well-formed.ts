import { defineStageRule } from './define-rule.ts';

export const stringWellFormed = defineStageRule({
  id: 'string-well-formed',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A text is made of whole characters.',
  why: 'Half of a surrogate pair is no character. UTF-8 cannot write it, and readers replace it or refuse the whole file.',
  message: ({ character }: { character: string }) =>
    `The text holds ${character}, half of a surrogate pair without the other half.`,
});
