import type { Gap, Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { isOff } from './event-windows.ts';
import { hasGap } from './gaps.ts';
import { refersTo } from './refers-to.ts';
import { sideOf } from './sides.ts';

/** Those who come for one side; `at` is the first of them. */
interface Delegation {
  readonly at: number;
  readonly persons: Set<string>;
  /** Somebody is called a member, so that the roles are told. */
  tellsRoles: boolean;
  /** Somebody leads it, or a gap says that a role is not known. */
  hasHead: boolean;
}

/** Where persons appear one by one, not as delegations. */
const formatsWithout: readonly (string | undefined)[] = [
  ...['roundtable', 'briefing', 'address', 'ceremony', 'site-visit', 'press', 'pull-aside'],
];

export const delegationHasHead = defineRule({
  id: 'delegation-has-head',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'Of several persons who come for one side, one is its head, or a gap says that this is not known.',
  why: 'Who led a delegation sets its level. Where the source does not say it, a gap at the role of one of them tells the reader so. Of a meeting it is asked only where somebody is called a member, so that roles are told at all.',
  reads: { own: ['status', 'configuration', 'format', 'participants', 'gaps'] },
  parts: ['who', 'onBehalfOf', 'role', 'capacity', 'attendance', 'field'],
  message: ({ side, persons }: { side: string; persons: number }) =>
    `For ${side} ${persons} persons come, and none of them is called its head.`,
  check(event, { local, report }) {
    const { participants = [], gaps = [] } = event;
    if (participants.length < 2 || isOff(event) || hasGap(event, '/participants')) return;
    if (event.type === 'meeting' && !(bringsDelegations(event) && participants.some(isMember))) return;
    for (const [side, { at, persons, tellsRoles, hasHead }] of delegationsOf(participants, gaps, local)) {
      if (hasHead || persons.size < 2 || (event.type === 'meeting' && !tellsRoles)) continue;
      report({ at: `/participants/${at}`, params: { side, persons: persons.size } });
    }
  },
});

function isMember({ role }: Party): boolean {
  return role === 'member';
}

function bringsDelegations(meeting: { readonly configuration?: string; readonly format?: string }): boolean {
  return meeting.configuration !== 'internal' && !formatsWithout.includes(meeting.format);
}

/** The delegations of organizations; those who come for a grouping may come from several. */
function delegationsOf(
  parties: readonly Party[],
  gaps: readonly Gap[],
  local: (reference: string) => string,
): ReadonlyMap<string, Delegation> {
  const open = new Set(gaps.map(({ field }) => field));
  const delegations = new Map<string, Delegation>();
  for (const [at, party] of parties.entries()) {
    const side = sideOf(party);
    if (side === undefined || !refersTo(side, 'organization') || party.capacity === 'personal') continue;
    const known = delegations.get(local(side)) ?? {
      at,
      persons: new Set(),
      tellsRoles: false,
      hasHead: false,
    };
    delegations.set(local(side), known);
    if (leads(party) || open.has(`/participants/${at}/role`)) known.hasHead = true;
    if (isMember(party)) known.tellsRoles = true;
    for (const person of membersOf(party)) known.persons.add(local(person));
  }
  return delegations;
}

function leads({ role }: Party): boolean {
  return role === 'head' || role === 'chair' || role === 'host';
}

/** The person, if the party is one who came as a member; guests, speakers and the like belong to no delegation. */
function membersOf(party: Party): readonly string[] {
  const who = 'who' in party ? party.who : undefined;
  const isMember = party.role === undefined || party.role === 'member';
  const isThere = isMember && party.attendance !== 'absent';
  return who !== undefined && isThere && refersTo(who, 'official') ? [who] : [];
}
