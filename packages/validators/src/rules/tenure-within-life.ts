import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { beyondLife } from './lives.ts';

export const tenureWithinLife = defineRule({
  id: 'tenure-within-life',
  stage: 'rules',
  about: ['official'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A person holds posts after birth and before death.',
  why: 'A post held outside a life belongs to a namesake, or a year is wrong. Where every dated post lies outside, the date of birth or death is told instead.',
  reads: { own: ['born', 'died', 'tenures'] },
  parts: ['start', 'end', 'asOf', '*'],
  message: ({ date, bound, life }: { date: string; bound: 'born' | 'died'; life: string }) =>
    `The post is held ${inWords({ start: date })}, but the person ${bound === 'born' ? 'was born' : 'died'} ${inWords({ start: life })}.`,
  check(official, { report }) {
    for (const { at, ...params } of beyondLife(official)) report({ at, params });
  },
});
