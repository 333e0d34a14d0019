import type { Party } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { type Moment, moment } from '../time/moment.ts';
import { inWords, type Window } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { isForetold, programmeOf, tookPlace } from './event-windows.ts';
import { beyondLife, type Life as PersonalLife } from './lives.ts';

/** How an actor of an event did not exist then. */
type Absence = {
  readonly word: 'born' | 'died' | 'founded' | 'dissolved';
  readonly date: string;
};

export const actorExisted = defineRule({
  id: 'actor-existed',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'Who attended an event was alive then, or in being.',
  why: 'A participant who was not yet born, no longer alive, not yet founded or already dissolved shows a wrong year, or a namesake. Only those count who attended an event that took place; of an event one is told.',
  reads: {
    own: ['status', 'when', 'participants', 'gaps'],
    official: ['born', 'died', 'tenures'],
    organization: ['founded', 'dissolved'],
  },
  parts: ['start', 'end', 'extent', 'timeZone', 'who', 'onBehalfOf', 'attendance', 'field', '*'],
  message: ({ who, word, date, event }: Absence & { who: string; event: string }) =>
    `The event was ${event}, but ${who} ${word === 'died' ? word : `was ${word}`} ${inWords({ start: date })}.`,
  check(event, { find, report, asOf }) {
    const time = programmeOf(event);
    if (time === undefined || !tookPlace(event) || isForetold(event, asOf)) return;
    for (const [index, party] of (event.participants ?? []).entries()) {
      if ((party.attendance ?? 'attended') !== 'attended') continue;
      for (const [field, who] of actorsOf(party)) {
        const actor = find(who);
        const absence = actor === undefined ? undefined : absenceOf(actor, time.window);
        if (absence === undefined) continue;
        const related = [{ record: who, at: `/${absence.word}`, message: `${who} is here` }];
        const params = { ...absence, who, event: inWords(time.when) };
        return report({ at: `/participants/${index}/${field}`, params, related });
      }
    }
  },
});

/** The persons and organizations for which a party stands, each with the field that names it. */
function actorsOf(party: Party) {
  const who = 'who' in party ? party.who : undefined;
  return [
    ...(who === undefined ? [] : [['who', who] as const]),
    ...(party.onBehalfOf === undefined ? [] : [['onBehalfOf', party.onBehalfOf] as const]),
  ];
}

interface Life extends PersonalLife {
  readonly type: string;
  readonly founded?: string;
  readonly dissolved?: string;
}

/** Why an actor cannot have been at an event. That is asked before doubts about the life itself: it is seldom so. */
function absenceOf(life: Life, window: Window): Absence | undefined {
  const absence = outsideOf(life, window);
  return absence === undefined || isDoubtful(life) ? undefined : absence;
}

function outsideOf({ born, founded, died, dissolved }: Life, { from, to }: Window): Absence | undefined {
  if (born !== undefined && isBefore(to, moment(born))) return { word: 'born', date: born };
  if (founded !== undefined && isBefore(to, moment(founded))) return { word: 'founded', date: founded };
  if (died !== undefined && isBefore(moment(died), from)) return { word: 'died', date: died };
  if (dissolved !== undefined && isBefore(moment(dissolved), from))
    return { word: 'dissolved', date: dissolved };
  return undefined;
}

/**
 * Nothing is known of who ceased to be before the beginning, or held a post outside life: one of those dates is wrong, and
 * another rule tells it.
 */
function isDoubtful(life: Life): boolean {
  const { born, died, founded, dissolved } = life;
  if (beyondLife(life).length > 0) return true;
  return isBefore(moment(died ?? dissolved ?? ''), moment(born ?? founded ?? ''));
}

function isBefore(a: Moment | undefined, b: Moment | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b) === 'certainly';
}
