import { recordTypes } from '../model.ts';
import { defineRule } from './define-rule.ts';

export const inferredHasNote = defineRule({
  id: 'inferred-has-note',
  stage: 'rules',
  about: recordTypes,
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'What was inferred from a source has a note that says how.',
  why: 'An inference is the work of the editor; only with its step in words can a reader follow it or object.',
  reads: { own: ['citations'] },
  parts: ['basis', 'note'],
  message: () => 'The citation is an inference, but has no note that says how it was made.',
  check({ citations }, { report }) {
    citations?.forEach(({ basis, note }, index) => {
      if (basis === 'inferred' && note === undefined) report({ at: `/citations/${index}`, params: {} });
    });
  },
});
