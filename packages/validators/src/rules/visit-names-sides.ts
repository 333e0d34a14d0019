import type { Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';
import { sideOf } from './sides.ts';

export const visitNamesSides = defineRule({
  id: 'visit-names-sides',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'A visit says on whose behalf somebody travels, and where or to whom.',
  why: 'A visit is one side going to another. Private visits have no side; what a source does not state is told by a gap.',
  reads: { own: ['visitType', 'participants', 'place', 'stops', 'partOf', 'gaps'] },
  parts: ['who', 'description', 'onBehalfOf', 'role', 'capacity', 'field'],
  message: ({ missing }: { missing: 'visitor' | 'host' | 'both' }) => sentences[missing],
  check(visit, { report }) {
    const parties = visit.participants ?? [];
    const visitors = parties.filter(({ role }) => role !== 'host');
    if (isPrivate(visit.visitType, visitors)) return;
    const namesVisitor = visitors.some(hasSide) || leavesSideOpen(visit);
    const namesHost = parties.length > visitors.length || hasDestination(visit);
    if (namesVisitor && namesHost) return;
    const missing = namesHost ? 'visitor' : namesVisitor ? 'host' : 'both';
    report({ at: visit.participants === undefined ? '' : '/participants', params: { missing } });
  },
});

const sentences = {
  visitor: 'The visit does not say on whose behalf anybody travels.',
  host: 'The visit says neither where it leads nor who receives it.',
  both: 'The visit says neither on whose behalf anybody travels, nor where it leads or who receives it.',
};

function isPrivate(visitType: string | undefined, visitors: readonly Party[]): boolean {
  if (visitType === 'private') return true;
  return visitors.length > 0 && visitors.every(({ capacity }) => capacity === 'personal');
}

function hasSide(party: Party): boolean {
  return sideOf(party) !== undefined;
}

/** A gap at the participants, or at what one of them stands for, says that the source is silent. */
function leavesSideOpen({ gaps }: { readonly gaps?: readonly { readonly field: string }[] }): boolean {
  return gaps?.some(({ field }) => field === '/participants' || field.endsWith('/onBehalfOf')) ?? false;
}

type Destination = 'place' | 'stops' | 'partOf';

function hasDestination(visit: { readonly [Field in Destination]?: unknown } & Parameters<typeof hasGap>[0]) {
  const { place, stops, partOf } = visit;
  return [place, stops, partOf].some((field) => field !== undefined) || hasGap(visit, '/place');
}
