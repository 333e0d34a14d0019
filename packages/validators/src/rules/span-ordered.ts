import type { Party, When } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule } from './define-rule.ts';

/** A pair of dates, and the pointer to the object that holds them. */
interface Bounds {
  readonly start?: string;
  readonly end?: string;
  readonly at: string;
}

export const spanOrdered = defineRule({
  id: 'span-ordered',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement', 'outcome'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A span of an event, or of a party to it, does not end before it starts.',
  why: 'Start and end that are exchanged or mistyped make every comparison with other dates meaningless.',
  reads: {
    own: [
      'when',
      'presence',
      'previously',
      'stops',
      'launch',
      'participants',
      'statusBy',
      'members',
      'speakers',
      'audience',
      'parties',
    ],
  },
  // A date that is none is passed over where it stands.
  parts: [],
  fieldByField: true,
  message: ({ start, end }: { start: string; end: string }) =>
    `The end of the span, ${end}, lies before its start, ${start}.`,
  check(record, { report }) {
    for (const { start, end, at } of boundsOf(record)) {
      if (start === undefined || end === undefined) continue;
      const [from, to] = [moment(start), moment(end)];
      if (from === undefined || to === undefined || before(to, from) !== 'certainly') continue;
      report({ at: `${at}/end`, params: { start, end } });
    }
  },
});

/** All the places where a record may hold a span; each type has some of them. */
interface Spans {
  readonly when?: When;
  readonly presence?: When;
  readonly previously?: readonly When[];
  readonly stops?: readonly { readonly when?: When }[];
  readonly launch?: { readonly when?: When; readonly by?: readonly Party[] };
}

const partyLists = ['participants', 'statusBy', 'members', 'speakers', 'audience', 'parties'] as const;

type Parties = { readonly [List in (typeof partyLists)[number]]?: readonly Party[] };

function boundsOf(record: Spans & Parties): readonly Bounds[] {
  return [
    ...one(record.when, '/when'),
    ...one(record.presence, '/presence'),
    ...one(record.launch?.when, '/launch/when'),
    ...many(record.previously, '/previously'),
    ...many(
      record.stops?.map(({ when }) => when ?? {}),
      '/stops',
      '/when',
    ),
    ...many(record.launch?.by, '/launch/by'),
    ...partyLists.flatMap((list) => many(record[list], `/${list}`)),
  ];
}

function one(span: Omit<Bounds, 'at'> | undefined, at: string): Bounds[] {
  return span === undefined ? [] : [{ ...span, at }];
}

function many(spans: readonly Omit<Bounds, 'at'>[] | undefined, at: string, below = ''): Bounds[] {
  return (spans ?? []).map((span, index) => ({ ...span, at: `${at}/${index}${below}` }));
}
