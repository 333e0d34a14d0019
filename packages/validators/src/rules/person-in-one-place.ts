import type { Party, Place } from '@chancery/schema/types';
import { moment } from '../time/moment.ts';
import { defineRule, type Fact } from './define-rule.ts';

/** A stay of a person in a country. The days are those on which the person was certainly there. */
interface Stay {
  readonly country: string;
  readonly where: string;
  readonly start: string;
  readonly end: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly partOf: readonly string[];
}

type Found = Fact<Stay>;

const secondsOfDay = 86_400;

export const personInOnePlace = defineRule({
  id: 'person-in-one-place',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A person is not in two countries at once.',
  why: 'Of two visits that overlap in different countries one has a wrong date. Days of travel are shared by honest records, so it counts only when a whole calendar day lies strictly inside both visits.',
  reads: { own: ['status', 'when', 'presence', 'place', 'participants', 'partOf'] },
  message: (found: {
    person: string;
    where: string;
    start: string;
    end: string;
    other: { where: string; start: string; end: string };
  }) =>
    `${found.person} is recorded in ${found.where} from ${found.start} to ${found.end}, and in ${found.other.where} from ${found.other.start} to ${found.other.end}: two countries on the same days.`,
  gather({ status, when, presence, place, participants, partOf }) {
    if (status !== 'completed' && status !== 'ongoing' && status !== 'cut-short') return [];
    const { start, end, extent } = presence ?? when ?? {};
    if (start === undefined || end === undefined || extent === 'within' || place?.country === undefined)
      return [];
    const days = certainDays(start, end);
    if (days === undefined) return [];
    const stay: Stay = {
      ...days,
      start,
      end,
      country: place.country,
      where: inWords(place),
      partOf: partOf ?? [],
    };
    return [...new Set(participants?.flatMap(traveller))].map((key) => ({ key, facts: stay }));
  },
  settle(person, facts, report) {
    const inOrder = [...facts].sort(
      (a, b) => a.facts.firstDay - b.facts.firstDay || (a.record < b.record ? -1 : 1),
    );
    let open: Found[] = [];
    for (const later of inOrder) {
      open = open.filter(({ facts: { lastDay } }) => lastDay > later.facts.firstDay);
      const earlier = open.find((other) => areApart(other, later));
      open.push(later);
      if (earlier === undefined) continue;
      const other = spanOf(earlier);
      const related = [{ record: earlier.record, at: '/when', message: `${earlier.record} is here` }];
      report(later.record, { at: '/when', params: { person, ...spanOf(later), other }, related });
    }
  },
});

/** The days of a stay as day numbers, as far as the dates are certain. */
function certainDays(start: string, end: string): Pick<Stay, 'firstDay' | 'lastDay'> | undefined {
  const [from, to] = [moment(start), moment(end)];
  if (from === undefined || to === undefined || !isPlain(from) || !isPlain(to)) return undefined;
  return { firstDay: Math.floor(from.last / secondsOfDay), lastDay: Math.floor(to.first / secondsOfDay) };
}

/** Neither qualified nor bound to a zone: a date that can be counted in days. */
function isPlain({ qualified, zoned }: { readonly qualified: boolean; readonly zoned: boolean }): boolean {
  return !qualified && !zoned;
}

/** The person, if the party is one who was on the journey. */
function traveller(party: Party): string[] {
  const who = 'who' in party ? party.who : undefined;
  const stayed =
    party.role === 'host' || party.mode === 'remote' || (party.attendance ?? 'attended') !== 'attended';
  return who === undefined || stayed || !/(?:^|#)official\//u.test(who) ? [] : [who];
}

/** In different countries, with a whole day strictly inside both, and neither visit a leg of the other. */
function areApart(a: Found, b: Found): boolean {
  const shared = Math.min(a.facts.lastDay, b.facts.lastDay) - Math.max(a.facts.firstDay, b.facts.firstDay);
  const legs = a.facts.partOf.includes(b.record) || b.facts.partOf.includes(a.record);
  return shared >= 2 && a.facts.country !== b.facts.country && !legs;
}

function inWords({ name, city, country }: Place): string {
  const local = city ?? name;
  return local === undefined ? String(country) : `${local} (${country})`;
}

function spanOf({ facts: { where, start, end } }: Found) {
  return { where, start, end };
}
