import { recordTypes } from '../model.ts';
import { defineRule } from './define-rule.ts';

export const replacedNotCurrent = defineRule({
  id: 'replaced-not-current',
  stage: 'rules',
  about: recordTypes,
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A record that another one replaces is marked as withdrawn.',
  why: 'Of two records that were merged only one stands; the other one is kept as a tombstone, so that references to it still lead somewhere, and must not look current.',
  reads: {
    own: ['revision'],
    visit: ['revision'],
    meeting: ['revision'],
    official: ['revision'],
    organization: ['revision'],
    position: ['revision'],
    initiative: ['revision'],
    statement: ['revision'],
    outcome: ['revision'],
    source: ['revision'],
  },
  parts: ['kind', '*'],
  message: ({ replaced }: { replaced: string }) =>
    `This record replaces ${replaced}, but that one is not marked as withdrawn.`,
  check({ revision }, { find, report }) {
    revision?.replaces?.forEach((replaced, index) => {
      const other = find(replaced);
      if (other === undefined || other.revision?.kind === 'withdrawn') return;
      report({
        at: `/revision/replaces/${index}`,
        params: { replaced },
        related: [{ record: replaced, message: `${replaced} is here` }],
      });
    });
  },
});
