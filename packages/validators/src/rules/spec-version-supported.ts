import { defineStageRule } from './define-rule.ts';

export const specVersionSupported = defineStageRule({
  id: 'spec-version-supported',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The dataset follows the version of the specification that this validator speaks.',
  why: 'Before 1.0 every minor version is a line of its own. Data of another one is refused, never guessed at.',
  message: ({ found, supported }: { found: string; supported: string }) =>
    `The dataset follows version ${found}, but this validator reads ${supported} only.`,
});
