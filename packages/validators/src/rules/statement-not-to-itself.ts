import type { Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { refersTo } from './refers-to.ts';

export const statementNotToItself = defineRule({
  id: 'statement-not-to-itself',
  stage: 'rules',
  about: ['statement'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A person who makes a statement is not the audience of it.',
  why: 'Nobody reports to himself: one of the two is another person. An organization may well address its own members, so only persons are compared.',
  reads: { own: ['speakers', 'audience'] },
  parts: ['who'],
  message: ({ person }: { person: string }) => `${person} is a speaker of the statement and its audience.`,
  check({ speakers = [], audience = [] }, { local, report }) {
    const speaking = new Set(speakers.flatMap(personsOf).map(local));
    audience.forEach((party, index) => {
      for (const person of personsOf(party))
        if (speaking.has(local(person))) report({ at: `/audience/${index}/who`, params: { person } });
    });
  },
});

function personsOf(party: Party): readonly string[] {
  const who = 'who' in party ? party.who : undefined;
  return who !== undefined && refersTo(who, 'official') ? [who] : [];
}
