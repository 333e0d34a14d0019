import type { Party } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule } from './define-rule.ts';

/** A party, with its place in the list. */
interface Entry {
  readonly at: number;
  readonly party: Party;
}

export const participantOnce = defineRule({
  id: 'participant-once',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'Nobody stands twice in one list of participants in the same part.',
  why: 'Who is listed twice is counted twice. Two sides, roles, posts or capacities, two ways of taking part, and two spans of time are two parts.',
  reads: { own: ['participants'] },
  message: ({ who, first }: { who: string; first: number }) =>
    `${who} takes part here in the same way as in participant ${first + 1} of the list.`,
  check({ participants = [] }, { local, report }) {
    if (participants.length < 2 || areOthers(participants, local)) return;
    const parts = new Map<string, Entry[]>();
    for (const [at, party] of participants.entries()) {
      if (!('who' in party) || party.who === undefined) continue;
      const key = partOf(party, local);
      const known = parts.get(key) ?? [];
      parts.set(key, known);
      const same = known.slice(-enough).find((other) => areAtOnce(other.party, party));
      if (same !== undefined)
        report({ at: `/participants/${at}`, params: { who: party.who, first: same.at } });
      else known.push({ at, party });
    }
  },
});

/** With so many spans of one part a further one is compared. */
const enough = 20;

/** Whether all who are named are different ones. */
function areOthers(parties: readonly Party[], local: (reference: string) => string): boolean {
  const named = new Set<string>();
  for (const party of parties) {
    if (!('who' in party) || party.who === undefined) continue;
    if (typeof party.who !== 'string' || named.has(local(party.who))) return false;
    named.add(local(party.who));
  }
  return true;
}

/** All that tells one part from another, the time aside; notes are about parts. */
function partOf(
  { note: _note, start: _start, end: _end, ...party }: Party,
  local: (reference: string) => string,
) {
  const told = Object.entries(party).map(([field, value]) => [
    field,
    typeof value === 'string' ? local(value) : value,
  ]);
  return JSON.stringify(told.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** Whether two spans certainly share some time; a bound that is not told leaves its side open. */
function areAtOnce(a: Party, b: Party): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return !mayEndBefore(a, b) && !mayEndBefore(b, a);
}

function mayEndBefore({ end }: Party, { start }: Party): boolean {
  if (end === undefined || start === undefined) return false;
  const [last, first] = [moment(end), moment(start)];
  return last === undefined || first === undefined || before(last, first) !== 'not';
}
