import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule } from './define-rule.ts';
import { type Parties, partiesOf, partyFields, type Windows, whenFields, whensOf } from './spans.ts';

export const spanOrdered = defineRule({
  id: 'span-ordered',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement', 'outcome', 'official', 'organization'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A span of an event or of a party to it, and a life, does not end before it starts.',
  why: 'Start and end that are exchanged or mistyped make every comparison with other dates meaningless.',
  reads: { own: [...whenFields, ...partyFields, 'born', 'died', 'founded', 'dissolved'] },
  // A date that is none is passed over where it stands.
  parts: [],
  fieldByField: true,
  message: ({ start, end }: { start: string; end: string }) =>
    `The end of the span, ${end}, lies before its start, ${start}.`,
  check(record, { report }) {
    for (const { start, end, at } of spansOf(record)) {
      const [from, to] = [moment(start), moment(end)];
      if (from === undefined || to === undefined || before(to, from) !== 'certainly') continue;
      report({ at, params: { start, end } });
    }
  },
});

/** A pair of dates, and the pointer to the later one. */
interface Bounds {
  readonly start: string;
  readonly end: string;
  readonly at: string;
}

/** The spans and lives of which both bounds are told. */
function spansOf(record: Windows & Parties & Life): readonly Bounds[] {
  const spans: Bounds[] = [];
  for (const all of [whensOf(record), partiesOf(record)]) {
    for (const { value, at } of all) {
      const { start, end } = value;
      if (start !== undefined && end !== undefined) spans.push({ start, end, at: `${at}/end` });
    }
  }
  addLife(record, spans);
  return spans;
}

/** The fields between which a person lives, or an organization exists. */
type Life = { readonly type: string } & {
  readonly [Field in 'born' | 'died' | 'founded' | 'dissolved']?: string;
};

function addLife({ born, died, founded, dissolved }: Life, spans: Bounds[]): void {
  if (born !== undefined && died !== undefined) spans.push({ start: born, end: died, at: '/died' });
  if (founded !== undefined && dissolved !== undefined)
    spans.push({ start: founded, end: dissolved, at: '/dissolved' });
}
