import { recordTypes } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { inOrder } from './facts.ts';

export const identifierUnshared = defineRule({
  id: 'identifier-unshared',
  stage: 'rules',
  about: recordTypes,
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'No two records of one type have the same identifier of another system.',
  why: 'An identifier names one thing: two records that share it are one thing entered twice, or one of them has a wrong identifier. Withdrawn records, and those that a link calls the same, are left alone.',
  reads: { own: ['identifiers', 'links', 'revision'] },
  parts: ['scheme', 'value', 'rel', 'target', 'kind'],
  asksOfSeveral: true,
  message: ({ scheme, value, other }: { scheme: string; value: string; other: string }) =>
    `${other} has the same identifier ${value} of ${scheme}.`,
  gather({ type, identifiers = [], links = [], revision }) {
    if (revision?.kind === 'withdrawn') return [];
    const same = links.flatMap(({ rel, target }) => (rel === 'same-as' ? [target] : [])).slice(0, enough);
    return identifiers.map(({ scheme, value }, index) => ({
      key: `${type} ${scheme.toLowerCase()} ${value}`,
      facts: { scheme, value, same, at: `/identifiers/${index}` },
    }));
  },
  settle(_, facts, report) {
    const [first, ...others] = inOrder(facts);
    for (const { record, facts: later } of others) {
      if (first === undefined || first.record === record) continue;
      if (later.same.some(isOf(first.record)) || first.facts.same.some(isOf(record))) continue;
      report(record, {
        at: later.at,
        params: { scheme: later.scheme, value: later.value, other: first.record },
        related: [{ record: first.record, at: first.facts.at, message: `${first.record} has it here` }],
      });
    }
  },
});

/** Nothing is the same as so many other records: what links say beyond that is not followed. */
const enough = 20;

/** Whether a reference, with or without its dataset, is to a record. */
function isOf(record: string): (reference: string) => boolean {
  return (reference) => reference === record || reference.endsWith(`#${record}`);
}
