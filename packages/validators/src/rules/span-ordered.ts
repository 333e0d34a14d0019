import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule } from './define-rule.ts';
import { partiesOf, partyFields, whenFields, whensOf } from './spans.ts';

export const spanOrdered = defineRule({
  id: 'span-ordered',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement', 'outcome'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A span of an event, or of a party to it, does not end before it starts.',
  why: 'Start and end that are exchanged or mistyped make every comparison with other dates meaningless.',
  reads: { own: [...whenFields, ...partyFields] },
  // A date that is none is passed over where it stands.
  parts: [],
  fieldByField: true,
  message: ({ start, end }: { start: string; end: string }) =>
    `The end of the span, ${end}, lies before its start, ${start}.`,
  check(record, { report }) {
    for (const { value, at } of [...whensOf(record), ...partiesOf(record)]) {
      const { start, end } = value;
      if (start === undefined || end === undefined) continue;
      const [from, to] = [moment(start), moment(end)];
      if (from === undefined || to === undefined || before(to, from) !== 'certainly') continue;
      report({ at: `${at}/end`, params: { start, end } });
    }
  },
});
