import { defineStageRule } from './define-rule.ts';

export const extensionKeyNamespaced = defineStageRule({
  id: 'extension-key-namespaced',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A key under `extensions` is a reverse-DNS name or a URL.',
  why: 'Only a name that somebody owns keeps the extensions of two makers apart.',
  message: ({ key }: { key: string }) =>
    `The key "${key}" does not say whose it is; expected a reverse-DNS name such as org.example.protocol, or a URL.`,
});
