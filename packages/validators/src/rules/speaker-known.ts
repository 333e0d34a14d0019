import { defineRule } from './define-rule.ts';

export const speakerKnown = defineRule({
  id: 'speaker-known',
  stage: 'rules',
  about: ['statement'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A speaker has a record, or a gap says why not.',
  why: 'What is said is worth as much as the one who says it. Where a source does not name the speaker, a gap at who tells the reader so.',
  reads: { own: ['speakers', 'gaps'] },
  parts: ['who', 'field'],
  message: ({ speaker }: { speaker: number }) =>
    `Speaker ${speaker + 1} is known by words only, and no gap at /speakers/${speaker}/who says why.`,
  check(statement, { report }) {
    const gaps = new Set(statement.gaps?.map(({ field }) => field));
    statement.speakers?.forEach((party, speaker) => {
      if (!('who' in party) && !gaps.has(`/speakers/${speaker}/who`))
        report({ at: `/speakers/${speaker}`, params: { speaker } });
    });
  },
});
