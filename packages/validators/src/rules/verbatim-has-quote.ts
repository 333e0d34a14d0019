import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

export const verbatimHasQuote = defineRule({
  id: 'verbatim-has-quote',
  stage: 'rules',
  about: ['statement'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A verbatim statement cites a few of its words, so that they can be found in the source.',
  why: 'Words that are put into quotation marks must be found where they are said to stand. A quote of the first words in the locator of a citation is enough.',
  reads: { own: ['form', 'citations', 'gaps'] },
  parts: ['locator/quote', 'locator', 'field'],
  message: () =>
    'The statement is verbatim, but none of its citations has a quote by which the words can be found.',
  check(statement, { report }) {
    const { form, citations } = statement;
    if (form !== 'verbatim' || citations === undefined || hasGap(statement, '/citations')) return;
    if (!citations.some(({ locator }) => locator?.quote !== undefined)) report({ at: '/form', params: {} });
  },
});
