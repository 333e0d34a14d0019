import type { Tenure } from '@chancery/schema/types';
import { moment } from '../time/moment.ts';
import { defineRule, type Fact } from './define-rule.ts';
import { type Held, heldFrom, overlap } from './tenures.ts';

interface Holding extends Held {
  /** The pointer to the tenure. */
  readonly at: string;
}

type Holder = Fact<Holding>;

/** Of a post with as many open tenures nothing is said: its dates do not tell who followed whom. */
const enough = 100;

export const tenureSingleSeat = defineRule({
  id: 'tenure-single-seat',
  stage: 'rules',
  about: ['official'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Two persons do not hold one post in full at the same time.',
  why: 'A post has one holder; of two at once one has a wrong date. Acting holders, the day on which one follows the other, and dates that could agree are left alone, and so are posts that evidently have several seats: three or more hold them at once, or two and later two others.',
  reads: { own: ['tenures'] },
  parts: ['position', 'start', 'end', 'asOf', 'capacity'],
  asksOfSeveral: true,
  message: (found: {
    person: string;
    position: string;
    first: string;
    last: string;
    other: { person: string; first: string; last: string };
  }) =>
    `${found.person} holds ${found.position} ${inWords(found)}, and ${found.other.person} holds it ${inWords(found.other)}: one post at the same time.`,
  gather({ tenures = [] }) {
    return tenures.flatMap((tenure, index) => {
      const held = isFull(tenure) ? heldFrom(tenure) : undefined;
      return held === undefined
        ? []
        : [{ key: tenure.position, facts: { ...held, at: `/tenures/${index}` } }];
    });
  },
  settle(position, facts, report) {
    const pairs = pairsOf(facts) ?? [];
    if (!areAroundOne(pairs)) return;
    for (const [earlier, later] of pairs) {
      report(later.record, {
        at: later.facts.at,
        params: { position, ...inParams(later), other: inParams(earlier) },
        related: [
          { record: earlier.record, at: earlier.facts.at, message: `${earlier.record} holds it here` },
        ],
      });
    }
  },
});

function isFull({ capacity = 'substantive' }: Tenure): boolean {
  return capacity === 'substantive';
}

/** Those who hold a post at once, two and two; `undefined` where three do. */
function pairsOf(facts: readonly Holder[]): readonly (readonly [Holder, Holder])[] | undefined {
  const pairs: (readonly [Holder, Holder])[] = [];
  let open: readonly Holder[] = [];
  for (const later of [...facts].sort(byFirst)) {
    open = open.filter(({ facts: held }) => overlap(held, { first: later.facts.first, last: '9999' }));
    const others = open.filter(
      ({ record, facts: held }) => record !== later.record && overlap(held, later.facts),
    );
    if (new Set(others.map(({ record }) => record)).size > 1 || open.length > enough) return undefined;
    const [earlier] = others;
    if (earlier !== undefined) pairs.push([earlier, later]);
    open = [...open, later];
  }
  return pairs;
}

/** Whether one wrong date explains all pairs: there is a person who is in each of them. */
function areAroundOne(pairs: readonly (readonly [Holder, Holder])[]): boolean {
  const [first = []] = pairs;
  return first.some(({ record }) => pairs.every((pair) => pair.some((holder) => holder.record === record)));
}

function byFirst(a: Holder, b: Holder): number {
  const [left = 0, right = 0] = [moment(a.facts.first)?.last, moment(b.facts.first)?.last];
  return left - right || (a.record < b.record ? -1 : Number(a.record > b.record));
}

function inParams({ record, facts: { first, last } }: Holder) {
  return { person: record, first, last };
}

function inWords({ first, last }: Held): string {
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}
