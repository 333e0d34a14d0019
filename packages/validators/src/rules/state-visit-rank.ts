import type { Party, PositionRank } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';

/** What a post tells: its rank; what a state visit tells: which of its parties leads it in that post. */
interface Facts {
  readonly rank?: PositionRank;
  readonly leader?: number;
}

/** Ranks to whose holders no state visit is offered. Deputies stand for heads of state, and heads of government may be received so. */
const below: readonly (PositionRank | undefined)[] = [
  'minister',
  'vice-minister',
  'senior-official',
  'ambassador',
  'official',
  'legislator',
  'private',
];

export const stateVisitRank = defineRule({
  id: 'state-visit-rank',
  stage: 'rules',
  about: ['visit', 'position'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A state visit is not led by the holder of a lower post.',
  why: 'A state visit is paid to one head of state by another, or by who stands for one. One led by a minister or an ambassador has a wrong type, a wrong post or a wrong rank.',
  reads: { own: ['visitType', 'participants', 'rank'] },
  parts: ['role', 'position', 'substitutesFor', 'attendance'],
  asksOfSeveral: true,
  message: ({ position, rank }: { position: string; rank: string }) =>
    `The visit is a state visit, but ${position}, the post of who leads it, has the rank ${rank}.`,
  gather(record): { key: string; facts: Facts }[] {
    if (record.type === 'position') {
      const { id, rank } = record;
      return rank !== undefined && below.includes(rank) ? [{ key: id, facts: { rank } }] : [];
    }
    const parties = record.visitType === 'state' ? (record.participants ?? []) : [];
    const leader = parties.findIndex(isHead);
    const { position, substitutesFor } = parties[leader] ?? {};
    // Where two lead, or one leads in the stead of another, the rank of one post decides nothing.
    const decides = parties.filter(isHead).length === 1 && substitutesFor === undefined;
    return decides && position !== undefined ? [{ key: position, facts: { leader } }] : [];
  },
  settle(position, facts, report) {
    const ranks = new Set(facts.flatMap(({ facts: { rank } }) => rank ?? []));
    const [rank] = ranks;
    if (rank === undefined || ranks.size > 1) return;
    for (const { record, facts: visit } of facts)
      if (visit.leader !== undefined) report(record, { at: '/visitType', params: { position, rank } });
  },
});

function isHead({ role, attendance }: Party): boolean {
  return role === 'head' && attendance !== 'absent';
}
