import type { Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { lacksPost } from './tenures.ts';

const lists = ['participants', 'speakers', 'audience', 'parties'] as const;

export const positionOnSide = defineRule({
  id: 'position-on-side',
  stage: 'rules',
  about: ['visit', 'meeting', 'statement', 'outcome'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A person who represents a state acts in a post of that state.',
  why: 'A post of one state on the side of another one is the wrong post or the wrong side. Only two states are compared: bodies, groupings, persons in a personal capacity, and persons who do not hold the post at all are left alone.',
  reads: {
    own: lists,
    official: ['tenures', 'gaps'],
    position: ['jurisdiction'],
    organization: ['kind'],
  },
  parts: ['position', 'onBehalfOf', 'capacity'],
  message: ({ position, jurisdiction, side }: { position: string; jurisdiction: string; side: string }) =>
    `The side is ${side}, but ${position} is a post of ${jurisdiction}.`,
  check(record, { find, local, report }) {
    for (const { at, who, position, onBehalfOf } of representatives(record)) {
      const official = who === undefined || !isActing(at) ? undefined : find(who);
      if (official?.type === 'official' && lacksPost(official, position, local)) continue;
      const { jurisdiction } = find(position) ?? {};
      if (jurisdiction === undefined || local(jurisdiction) === local(onBehalfOf)) continue;
      const [side, other] = [find(onBehalfOf), find(jurisdiction)];
      if (side?.type !== 'organization' || side.kind !== 'state' || other?.kind !== 'state') continue;
      report({ at: `${at}/position`, params: { position, jurisdiction, side: onBehalfOf } });
    }
  },
});

/** Whether the person is one of those of whom another rule asks whether they hold the post. */
function isActing(at: string): boolean {
  return at.startsWith('/participants/') || at.startsWith('/speakers/');
}

type Involved = { readonly [List in (typeof lists)[number]]?: readonly Party[] };

interface Representative {
  readonly at: string;
  readonly who: NonNullable<Extract<Party, { who: unknown }>['who']> | undefined;
  readonly position: NonNullable<Party['position']>;
  readonly onBehalfOf: NonNullable<Party['onBehalfOf']>;
}

/** Those who act in a post for a side. */
function representatives(record: Involved): readonly Representative[] {
  const all: Representative[] = [];
  for (const list of lists) {
    for (const [index, party] of (record[list] ?? []).entries()) {
      const { position, onBehalfOf, capacity } = party;
      if (position === undefined || onBehalfOf === undefined || capacity === 'personal') continue;
      const who = 'who' in party ? party.who : undefined;
      all.push({ at: `/${list}/${index}`, who, position, onBehalfOf });
    }
  }
  return all;
}
