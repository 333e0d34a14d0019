import type { Meeting, MeetingId, Party, PartyReference } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';
import { refersTo } from './refers-to.ts';
import { formsSide, sideOf } from './sides.ts';

type Attended = Pick<Meeting, 'configuration' | 'participants' | 'gaps'>;

export const outcomePartyPresent = defineRule({
  id: 'outcome-party-present',
  stage: 'rules',
  about: ['outcome'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Who settled something at a meeting took part in it.',
  why: 'A party to an outcome that was not at the meeting is the wrong party, or is missing among the participants. Where a side of the meeting is unknown, or its list incomplete or short of a side, nothing is said.',
  reads: {
    own: ['at', 'parties'],
    meeting: ['configuration', 'participants', 'gaps'],
    organization: ['parent'],
  },
  parts: ['who', 'description', 'onBehalfOf', 'role', 'field', 'reason'],
  message: ({ party, meeting }: { party: string; meeting: string }) =>
    `${party} is a party to the outcome, but not a participant of ${meeting}.`,
  check({ at, parties = [] }, { find, local, report }) {
    const meeting = at === undefined ? undefined : find(at);
    if (at === undefined || meeting?.type !== 'meeting' || meeting.participants === undefined) return;
    if (isOpen(meeting, local) || !meeting.participants.every(isKnown)) return;
    const present = new Set(meeting.participants.flatMap(namesOf).map(local));
    const parentOf = (who: string) => find(who as MeetingId | PartyReference);
    const isPresent = (who: string): boolean => {
      const found = parentOf(who);
      const parent = found?.type === 'organization' ? found.parent : undefined;
      return present.has(local(who)) || (parent !== undefined && present.has(local(parent)));
    };
    const above = new Set(
      [...present].flatMap((who) => {
        const found = parentOf(who);
        return found?.type === 'organization' && found.parent !== undefined ? [local(found.parent)] : [];
      }),
    );
    parties.forEach((party, index) => {
      const names = formsSide(party) ? namesOf(party) : [];
      const [name] = names;
      if (name === undefined || isGrouping(name)) return;
      if (names.some((who) => isPresent(who) || above.has(local(who)))) return;
      report({
        at: `/parties/${index}`,
        params: { party: name, meeting: at },
        related: [{ record: at, at: '/participants', message: `The participants of ${at} are here` }],
        provided: names,
      });
    });
  },
});

/** Whether participants may be missing. Of a bilateral meeting with one side that is certain, and another rule tells it. */
function isOpen(meeting: Attended, local: (reference: string) => string): boolean {
  const { configuration, participants = [] } = meeting;
  const sides = new Set(participants.filter(formsSide).map((party) => local(sideOf(party) ?? '')));
  return hasGap(meeting, '/participants', 'incomplete') || (configuration === 'bilateral' && sides.size < 2);
}

/** Whether it is told who a participant is, and for whom, as far as participants are of a side. */
function isKnown(party: Party): boolean {
  return !formsSide(party) || sideOf(party) !== undefined;
}

/** The records by which a party can be known: itself, and whom it stands for. */
function namesOf(party: Party): readonly string[] {
  const who = 'who' in party ? party.who : undefined;
  return [who, party.onBehalfOf].filter((name) => name !== undefined);
}

/** A grouping is party through its members. */
function isGrouping(reference: string): boolean {
  return refersTo(reference, 'initiative');
}
