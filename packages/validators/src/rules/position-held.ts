import type { Party, PositionReference, Tenure } from '@chancery/schema/types';
import { inWords, type Window, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';
import { lacksPost, missesTenure } from './tenures.ts';

export const positionHeld = defineRule({
  id: 'position-held',
  stage: 'rules',
  about: ['visit', 'meeting', 'statement'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A person acts in a post that the record of the person shows at that time.',
  why: 'A post that was given up before, taken up after, or never held is that of somebody else, or the date is wrong. Absent bounds, and persons without tenures, are left alone.',
  reads: { own: ['when', 'participants', 'speakers', 'gaps'], official: ['tenures', 'gaps'] },
  parts: ['start', 'end', 'timeZone', 'who', 'position', 'capacity', 'field', 'reason'],
  message: ({ person, position, when }: { person: string; position: string; when?: string }) =>
    when === undefined
      ? `${person} acts in ${position}, a post that is not among the tenures of this person.`
      : `${person} acts in ${position} ${when}, but held that post only before or after.`,
  check(record, { find, local, report }) {
    const { when } = record;
    const window = when === undefined ? undefined : windowOf(when, hasGap(record, '/when/end'));
    for (const { at, who, position } of postsOf(record)) {
      const official = find(who);
      if (official?.type !== 'official' || official.tenures === undefined) continue;
      const held = official.tenures.filter((tenure) => local(tenure.position) === local(position));
      if (held.length === 0 && !lacksPost(official, position, local)) continue;
      if (!held.every((tenure) => isPast(tenure, window))) continue;
      const at_ = held.length > 0 && when !== undefined ? { when: inWords(when) } : {};
      report({
        at: `${at}/position`,
        params: { person: who, position, ...at_ },
        related: [{ record: who, at: '/tenures', message: `The tenures of ${who} are here` }],
        // A tenure in a post that is nowhere may be in this one, misspelled.
        provided: [position, ...(held.length > 0 ? [] : official.tenures.map((tenure) => tenure.position))],
      });
    }
  },
});

interface Involved {
  readonly participants?: readonly Party[];
  readonly speakers?: readonly Party[];
}

interface Post {
  readonly at: string;
  readonly who: NonNullable<Extract<Party, { who: unknown }>['who']>;
  readonly position: PositionReference;
}

const lists = ['participants', 'speakers'] as const;

function postsOf(record: Involved): readonly Post[] {
  const posts: Post[] = [];
  for (const list of lists) {
    for (const [index, party] of (record[list] ?? []).entries()) {
      const { position } = party;
      const who = position === undefined || !('who' in party) ? undefined : party.who;
      if (position !== undefined && who !== undefined) posts.push({ at: `/${list}/${index}`, who, position });
    }
  }
  return posts;
}

/** Whoever has held a post may go on to be called by it. */
function isPast(tenure: Tenure, window: Window | undefined): boolean {
  return tenure.capacity !== 'former' && window !== undefined && missesTenure(tenure, window.from, window.to);
}
