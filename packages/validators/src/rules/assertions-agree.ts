import type { JsonValue } from '@chancery/schema/types';
import { isEqual } from '../same-json.ts';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule, type Fact } from './define-rule.ts';
import { inOrder } from './facts.ts';

/** What a statement holds to be true of a field of the record that is the key. */
interface Claim {
  readonly field: string;
  readonly value: JsonValue;
  readonly at: string;
}

/** As many different values of one field are compared with each other. */
const enough = 50;

export const assertionsAgree = defineRule({
  id: 'assertions-agree',
  stage: 'rules',
  about: ['statement'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'Statements that speak of the same field of a record hold the same to be true of it.',
  why: 'That statements contradict each other may be just what the data has to tell. It is shown, and never resolved.',
  reads: { own: ['asserts'] },
  asksOfSeveral: true,
  message: ({ record, field, other }: { record: string; field: string; other: string }) =>
    `The statement holds something else to be true of ${field} of ${record} than ${other} does.`,
  gather({ asserts = [] }) {
    return asserts.map(({ record, field, value }, index) => ({
      key: record,
      facts: { field, value, at: `/asserts/${index}/value` },
    }));
  },
  settle(record, facts, report) {
    const known = new Map<string, Fact<Claim>[]>();
    for (const claim of inOrder(facts)) {
      const { field, value, at } = claim.facts;
      const before = known.get(field) ?? [];
      known.set(field, before);
      const other = before.find(
        (earlier) => earlier.record !== claim.record && !agree(earlier.facts.value, value),
      );
      const isNew = !before.some((earlier) => agree(earlier.facts.value, value));
      if (isNew && before.length < enough) before.push(claim);
      if (!isNew || other === undefined) continue;
      report(claim.record, {
        at,
        params: { record, field, other: other.record },
        related: [{ record: other.record, at: other.facts.at, message: `${other.record} speaks of it here` }],
      });
    }
  },
});

/** Whether two values can both be true: dates of different precision may be one. */
function agree(a: JsonValue, b: JsonValue): boolean {
  const [left, right] = [dateOf(a), dateOf(b)];
  if (left === undefined || right === undefined) return isEqual(a, b);
  return before(left, right) !== 'certainly' && before(right, left) !== 'certainly';
}

function dateOf(value: JsonValue) {
  return typeof value === 'string' ? moment(value) : undefined;
}
