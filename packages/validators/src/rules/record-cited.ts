import { defineRule } from './define-rule.ts';

export const recordCited = defineRule({
  id: 'record-cited',
  stage: 'rules',
  about: ['visit', 'meeting', 'official', 'organization', 'position', 'initiative', 'statement', 'outcome'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A record that states facts cites its source.',
  why: 'Nothing is known without a source; a reader who cannot check a fact cannot trust the rest either.',
  reads: { own: ['citations'] },
  message: ({ type }: { type: string }) => `The ${type} cites no source.`,
  check({ type, citations }, { report }) {
    if (citations === undefined) report({ params: { type } });
  },
});
