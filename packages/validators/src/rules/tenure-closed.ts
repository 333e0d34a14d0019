import { defineRule } from './define-rule.ts';
import { beyondLife } from './lives.ts';

export const tenureClosed = defineRule({
  id: 'tenure-closed',
  stage: 'rules',
  about: ['official'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'A tenure that is over has an end, or a gap says that it is not known.',
  why: 'A former holder, or one who has died, holds the post no longer; without an end or a gap a reader cannot tell whether it was forgotten.',
  reads: { own: ['tenures', 'born', 'died', 'gaps'] },
  parts: ['capacity', 'start', 'end', 'asOf', 'field', '*'],
  message: ({ because }: { because: 'former' | 'died' }) =>
    `The tenure is over${because === 'died' ? ', as the holder has died' : ''}, but it has no end, and no gap says that it is not known.`,
  check(official, { report }) {
    // A post that was held after death shows that one of the dates is wrong, and not that an end was forgotten.
    const hasDied = official.died !== undefined && beyondLife(official).length === 0;
    const gaps = new Set(official.gaps?.map(({ field }) => field));
    official.tenures?.forEach(({ capacity, end }, index) => {
      const isOver = capacity === 'former' || hasDied;
      if (!isOver || end !== undefined || gaps.has(`/tenures/${index}/end`)) return;
      report({ at: `/tenures/${index}`, params: { because: capacity === 'former' ? 'former' : 'died' } });
    });
  },
});
