import { defineRule } from './define-rule.ts';

export const virtualHasNoVenue = defineRule({
  id: 'virtual-has-no-venue',
  stage: 'rules',
  about: ['meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A meeting by video or telephone has no venue.',
  why: 'Its participants were in separate places. Where some of them shared a room the mode is hybrid; a town or country may stand for who convened it.',
  reads: { own: ['mode', 'place'] },
  parts: ['venue'],
  message: ({ mode }: { mode: string }) =>
    mode === 'phone'
      ? 'The meeting was held by telephone, but its place names a venue.'
      : 'The meeting was held online, but its place names a venue.',
  check({ mode, place }, { report }) {
    if ((mode !== 'virtual' && mode !== 'phone') || place?.venue === undefined) return;
    report({ at: '/place/venue', params: { mode } });
  },
});
