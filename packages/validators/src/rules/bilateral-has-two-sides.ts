import type { Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';
import { formsSide, sideOf } from './sides.ts';

export const bilateralHasTwoSides = defineRule({
  id: 'bilateral-has-two-sides',
  stage: 'rules',
  about: ['meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A bilateral meeting has participants of exactly two sides.',
  why: 'The word says how many sides meet. Where the list of participants is known to be incomplete, a missing side is only a warning; where the side of any party is unknown, nothing is said. A side that stayed away may be counted or not.',
  reads: { own: ['configuration', 'participants', 'gaps'] },
  parts: ['who', 'description', 'onBehalfOf', 'role', 'attendance', 'field', 'reason'],
  message: ({ sides }: { sides: readonly string[] }) =>
    sides.length === 0
      ? 'The meeting is bilateral, but none of its participants forms a side.'
      : `The meeting is bilateral, but its participants are of ${sides.length === 1 ? 'one side' : `${sides.length} sides`}: ${shown(sides)}.`,
  check(meeting, { local, report }) {
    const { configuration, participants } = meeting;
    if (configuration !== 'bilateral' || participants === undefined) return;
    const parties = participants.filter(formsSide);
    const sides = sidesOf(parties, local);
    const present = sidesOf(
      parties.filter(({ attendance }) => attendance !== 'absent'),
      local,
    );
    if (sides === undefined || present === undefined || sides.length === 2 || present.length === 2) return;
    const open = sides.length < 2 && hasGap(meeting, '/participants', 'incomplete');
    const severity = open ? 'warning' : 'error';
    // A reference to nothing is probably one of the other sides, misspelled.
    const provided = sides.length > 2 ? { provided: sides } : {};
    report({ at: '/participants', params: { sides }, severity, ...provided });
  },
});

function shown(sides: readonly string[]): string {
  const others = sides.length > 5 ? ', and others' : '';
  return sides.slice(0, 5).join(', ') + others;
}

/** The sides of some parties; `undefined` where that of any is unknown. */
function sidesOf(
  parties: readonly Party[],
  local: (reference: string) => string,
): readonly string[] | undefined {
  const sides = parties.map(sideOf);
  const known = sides.filter((side) => side !== undefined);
  return known.length < sides.length ? undefined : [...new Set(known.map(local))];
}
