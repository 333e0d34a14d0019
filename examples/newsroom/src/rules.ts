import { defineRule } from '@chancery/validators';
import { Protocol } from './newsroom.ts';

/** Our own rules; they run with those of Chancery. */
export const ownRules = [
  defineRule({
    id: 'newsroom-state-visit-honours',
    stage: 'rules',
    about: ['visit'],
    set: 'quality',
    severity: 'warning',
    since: '1.0.0',
    summary: 'A state visit is met with full honours.',
    why: 'State visits are met so by definition; other honours hint at a slip in the rank or in the note of protocol.',
    reads: { own: ['visitType', 'extensions'] },
    message: ({ honours }: { honours: string }) =>
      `The state visit was met with other than full honours: ${honours}.`,
    check({ visitType, extensions }, { report }) {
      const protocol = Protocol.safeParse(extensions?.['org.example.protocol']).data;
      if (visitType !== 'state' || protocol === undefined || protocol.honours === 'full') return;
      report({ at: '/extensions/org.example.protocol/honours', params: { honours: protocol.honours } });
    },
  }),
];
