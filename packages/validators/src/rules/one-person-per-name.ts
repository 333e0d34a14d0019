import type { Identifier } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule, type Fact } from './define-rule.ts';
import { inOrder } from './facts.ts';

/** What can tell two persons of one name apart. */
interface Traits {
  readonly name: string;
  readonly born?: string;
  readonly died?: string;
  readonly nationality?: readonly string[];
  readonly identifiers?: readonly Identifier[];
}

type Person = Fact<Traits>;

/** As many persons of one name are compared with each other; more are compared with these. */
const enough = 50;

export const onePersonPerName = defineRule({
  id: 'one-person-per-name',
  stage: 'rules',
  about: ['official'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Two records of officials with one name tell two persons apart.',
  why: 'Two records of one name are mostly one person entered twice. Two persons of one name are told apart by dates of birth or death, nationalities or identifiers that differ.',
  reads: { own: ['name', 'born', 'died', 'nationality', 'identifiers'] },
  parts: ['scheme', 'value'],
  asksOfSeveral: true,
  message: ({ name, other }: { name: string; other: string }) =>
    `${name} is also the name of ${other}, and nothing in the two records tells them apart.`,
  gather({ name, born, died, nationality, identifiers }) {
    if (name === undefined) return [];
    const facts: Traits = {
      name,
      ...(born === undefined ? {} : { born }),
      ...(died === undefined ? {} : { died }),
      ...(nationality === undefined ? {} : { nationality }),
      ...(identifiers === undefined ? {} : { identifiers }),
    };
    return [{ key: `name ${name.normalize('NFC').toLowerCase()}`, facts }];
  },
  settle(_, facts, report) {
    const apart: Person[] = [];
    for (const later of inOrder(facts)) {
      const same = apart.find((earlier) => !areApart(earlier.facts, later.facts));
      if (same === undefined && apart.length < enough) apart.push(later);
      if (same === undefined) continue;
      report(later.record, {
        at: '/name',
        params: { name: later.facts.name, other: same.record },
        related: [{ record: same.record, at: '/name', message: `${same.record} has the name here` }],
      });
    }
  },
});

function areApart(a: Traits, b: Traits): boolean {
  return (
    differ(a.born, b.born) ||
    differ(a.died, b.died) ||
    differ(a.died, b.born, 'before') ||
    differ(b.died, a.born, 'before') ||
    areDisjoint(a.nationality, b.nationality) ||
    haveOtherIdentifiers(a.identifiers, b.identifiers)
  );
}

/** Whether two dates certainly differ, or the first one certainly lies before the second. */
function differ(a: string | undefined, b: string | undefined, only?: 'before'): boolean {
  const [left, right] = [moment(a ?? ''), moment(b ?? '')];
  if (left === undefined || right === undefined) return false;
  return before(left, right) === 'certainly' || (only === undefined && before(right, left) === 'certainly');
}

function areDisjoint(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const codes = new Set(b);
  return !a.some((code) => codes.has(code));
}

function haveOtherIdentifiers(a: readonly Identifier[] = [], b: readonly Identifier[] = []): boolean {
  const schemes = new Set(b.map(({ scheme }) => scheme));
  const known = new Set(b.map(wordsOf));
  return a.some((one) => schemes.has(one.scheme) && !known.has(wordsOf(one)));
}

function wordsOf({ scheme, value }: Identifier): string {
  return JSON.stringify([scheme, value]);
}
