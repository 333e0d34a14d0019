import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';

export const tenureOrdered = defineRule({
  id: 'tenure-ordered',
  stage: 'rules',
  about: ['official'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A post is not given up before it is taken up.',
  why: 'Start and end that are exchanged or mistyped make it impossible to say who held a post on a day.',
  reads: { own: ['tenures'] },
  // A date that is none is passed over where it stands.
  parts: [],
  message: ({ start, end }: { start: string; end: string }) =>
    `The tenure ends ${inWords({ start: end })}, before it starts ${inWords({ start })}.`,
  check({ tenures = [] }, { report }) {
    for (const [index, { start = '', end = '' }] of tenures.entries()) {
      const [from, to] = [moment(start), moment(end)];
      if (from === undefined || to === undefined || before(to, from) !== 'certainly') continue;
      report({ at: `/tenures/${index}/end`, params: { start, end } });
    }
  },
});
