import type { Dataset, Link, Meeting, Official, Outcome, Party, Visit } from '@chancery/schema/types';
import { type Records, recordsOf } from './lookup.ts';
import { inWords, isVague } from './when-in-words.ts';

/** Somebody who takes part: who, in which post, and what else is told. */
export interface Person {
  readonly name: string;
  readonly post: string;
  readonly notes: readonly string[];
}

/** The participants of an event who come for one side; \`undefined\` where no side is told. */
export interface Side {
  readonly name: string | undefined;
  readonly people: readonly Person[];
}

/** An event in the words in which the picture tells it. What its source leaves open is said to be open. */
export interface Scene {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly isVague: boolean;
  /** The first and the last day on which it may have been. */
  readonly days: readonly [string, string];
  readonly place: string;
  readonly sides: readonly Side[];
  readonly isListIncomplete: boolean;
  readonly about: string;
  readonly under: string;
  /** What was launched there, and what came of it. */
  readonly results: readonly string[];
  readonly precedes: readonly string[];
  readonly followsUp: readonly string[];
}

/** What the picture of a dataset tells: its visits and meetings in order, and who is named beside them. */
export interface Story {
  readonly visits: readonly Scene[];
  readonly meetings: readonly Scene[];
  readonly others: readonly string[];
}

/** The story of a dataset, its events in the order in which they can have begun. */
export function storyOf(dataset: Dataset): Story {
  const records = recordsOf(dataset);
  const events = [...records.ofType('visit'), ...records.ofType('meeting')];
  const present = new Set(
    events.flatMap(({ participants = [] }) =>
      participants.map((party) => ('who' in party ? party.who : undefined)),
    ),
  );
  const others = records.ofType('official').filter(({ id }) => !present.has(id));
  return {
    visits: records
      .ofType('visit')
      .map((visit) => sceneOf(visit, records))
      .sort(byStart),
    meetings: records
      .ofType('meeting')
      .map((meeting) => sceneOf(meeting, records))
      .sort(byStart),
    others: others.map((official) => withPosts(official, records)),
  };
}

function byStart(a: Scene, b: Scene): number {
  return a.days[0] === b.days[0] ? 0 : a.days[0] < b.days[0] ? -1 : 1;
}

function sceneOf(event: Visit | Meeting, records: Records): Scene {
  const { id, name = id, when = {}, participants = [], topics = [], initiatives = [], links = [] } = event;
  const launched = records.ofType('initiative').filter(({ launch }) => launch?.at === id);
  const outcomes = records.ofType('outcome').filter(({ at }) => at === id);
  const others = initiatives.filter((initiative) => !launched.some((one) => one.id === initiative));
  return {
    id,
    name,
    when: inWords(when) + (hasGap(event, '/when/timeZone') ? '; time zone not stated' : ''),
    isVague: isVague(when),
    days: [when.start ?? '', when.end ?? when.start ?? ''],
    place: placeOf(event),
    sides: sidesOf(participants, event, records),
    isListIncomplete: hasGap(event, '/participants', 'incomplete'),
    about: topics.map((topic) => topic.replace('.', ' / ').replaceAll('-', ' ')).join(', '),
    under: [
      ...others.map((initiative) => records.nameOf(initiative)),
      ...(hasGap(event, '/initiatives', 'incomplete') ? ['and others'] : []),
    ].join(', '),
    results: [
      ...launched.map((initiative) => `Launched: ${initiative.name}`),
      ...outcomes.map(outcomeInWords),
    ],
    precedes: targetsOf(links, 'precedes'),
    followsUp: targetsOf(links, 'follow-up-to'),
  };
}

function targetsOf(links: readonly Link[], rel: Link['rel']): readonly string[] {
  return links.filter((link) => link.rel === rel).map(({ target }) => target);
}

function outcomeInWords({ kind, text }: Outcome): string {
  const word = kind.replaceAll('-', ' ');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${text}`;
}

function placeOf(event: Visit | Meeting): string {
  const { venue, city, country } = event.place ?? {};
  const named = [venue, city, country].filter((part) => part !== undefined).join(', ');
  const place = named === '' && hasGap(event, '/place') ? 'place not stated' : named;
  const parts = [kindOf(event), place, hasGap(event, '/place/city') ? 'city not stated' : ''];
  return parts.filter((part) => part !== '').join('; ');
}

function kindOf(event: Visit | Meeting): string {
  if (event.type === 'meeting') return '';
  if (event.visitType !== undefined) return `${event.visitType} visit`;
  return hasGap(event, '/visitType') ? 'type of visit not stated' : '';
}

function sidesOf(participants: readonly Party[], event: Visit | Meeting, records: Records): readonly Side[] {
  const sides = new Map<string | undefined, Person[]>();
  for (const [index, party] of participants.entries()) {
    const who = 'who' in party ? party.who : undefined;
    const isSide = who?.startsWith('organization/') === true;
    const side = party.onBehalfOf ?? (isSide ? who : undefined);
    const people = sides.get(side) ?? [];
    const open = ['who', 'role'].filter((field) => hasGap(event, `/participants/${index}/${field}`));
    if (!isSide) people.push(personOf(party, open, records));
    sides.set(side, people);
  }
  return [...sides].map(([side, people]) => {
    return { name: side === undefined ? undefined : records.nameOf(side), people };
  });
}

function personOf(party: Party, open: readonly string[], records: Records): Person {
  const who = 'who' in party ? party.who : undefined;
  const name = who === undefined ? (party.description ?? '') : records.nameOf(who);
  return {
    name: [...prefixesOf(who, records), name].join(' '),
    post: party.position === undefined ? '' : records.nameOf(party.position),
    notes: [
      ...(party.role === undefined ? [] : [party.role]),
      ...(party.count === undefined ? [] : [`at least ${party.count.min}`]),
      ...open.map((field) => (field === 'who' ? 'names not stated' : `${field} not stated`)),
    ],
  };
}

function prefixesOf(who: string | undefined, records: Records): readonly string[] {
  const record = records.ofType('official').find(({ id }) => id === who);
  return record?.prefixes ?? [];
}

function withPosts({ name, tenures = [] }: Official, records: Records): string {
  const posts = tenures.map(({ position }) => records.nameOf(position));
  return posts.length === 0 ? name : `${name} (${posts.join(', ')})`;
}

function hasGap({ gaps = [] }: Visit | Meeting, field: string, reason?: string): boolean {
  return gaps.some((gap) => gap.field === field && (reason === undefined || gap.reason === reason));
}
