import { defineStageRule } from './define-rule.ts';

export const jsonSyntax = defineStageRule({
  id: 'json-syntax',
  stage: 'source',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'The text is JSON as RFC 8259 defines it: a document, or one value on each line of NDJSON.',
  why: 'What cannot be read cannot be judged. Records before and after a broken one are still read.',
  message: ({ expected, found, open }: { expected: string; found: string; open: readonly string[] }) =>
    `Expected ${expected}, found ${found}.${found === `"'"` ? ' JSON writes strings in double quotes.' : ''}${open.length === 0 ? '' : ` Still open: ${open.join(', ')}.`}`,
});
