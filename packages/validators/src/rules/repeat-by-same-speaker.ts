import type { Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { sideOf } from './sides.ts';

export const repeatBySameSpeaker = defineRule({
  id: 'repeat-by-same-speaker',
  stage: 'rules',
  about: ['statement'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'A statement that repeats another one has a speaker, or the side of a speaker, in common with it.',
  why: 'To repeat is to say again what one has said; what others say in agreement supports. Where a speaker is not known by a record, nothing is said.',
  reads: { own: ['speakers', 'responds'], statement: ['speakers'], position: ['jurisdiction'] },
  parts: ['who', 'description', 'onBehalfOf', 'position', 'to', 'as'],
  message: ({ to }: { to: string }) =>
    `The statement repeats ${to}, but the two have no speaker and no side in common; "supports" may be meant.`,
  check({ speakers = [], responds = [] }, { find, local, report }) {
    const actsFor = (party: Party) =>
      sideOf(party) ?? (party.position === undefined ? undefined : find(party.position)?.jurisdiction);
    const own = voicesOf(speakers, actsFor, local);
    const seen = new Set<string>();
    responds.forEach(({ to, as }, index) => {
      if (own === undefined || as !== 'repeats' || seen.has(local(to))) return;
      seen.add(local(to));
      const voices = voicesOf(find(to)?.speakers ?? [], actsFor, local);
      if (voices === undefined || voices.size === 0 || [...own].some((voice) => voices.has(voice))) return;
      report({
        at: `/responds/${index}/as`,
        params: { to },
        related: [{ record: to, at: '/speakers', message: `${to} has its speakers here` }],
      });
    });
  },
});

/** Who speaks, and for whom; `undefined` where one of the speakers is known by words only, or where persons have no side. */
function voicesOf(
  speakers: readonly Party[],
  actsFor: (party: Party) => string | undefined,
  local: (reference: string) => string,
): ReadonlySet<string> | undefined {
  if (!speakers.every((party) => 'who' in party && actsFor(party) !== undefined)) return undefined;
  const names = speakers.flatMap((party) => ['who' in party ? party.who : undefined, actsFor(party)]);
  return new Set(names.filter((name) => name !== undefined).map(local));
}
