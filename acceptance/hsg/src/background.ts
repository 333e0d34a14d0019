import type { Citation, Organization, Position, Source } from '@chancery/schema/types';
import { lists, type Role } from './lists.ts';

/** What no row says, but what the lists are: the source of each role's rows. */
export function sourceOf(role: Role): Source {
  return {
    type: 'source',
    id: lists[role].source,
    kind: 'record-list',
    description: `The list of travels abroad by ${lists[role].travellers}, read from its XML files.`,
    publisher: 'Office of the Historian, United States Department of State',
    lang: 'en',
    license: 'CC0-1.0',
    gaps: [
      { field: '/name', reason: 'not-stated' },
      { field: '/url', reason: 'not-stated' },
      { field: '/published', reason: 'not-stated' },
    ],
  };
}

/** The post of which a list is kept; the rows give its role in one word, and no body it belongs to. */
export function positionOf(role: Role): Position {
  return {
    type: 'position',
    id: lists[role].position,
    name: lists[role].positionName,
    otherNames: [{ value: role, kind: 'as-stated' }],
    jurisdiction: unitedStates,
    citations: [backgroundOf(role, `The rows give the role as "${role}".`)],
    gaps: [{ field: '/organization', reason: 'not-stated' }],
  };
}

/** The state on whose behalf the persons of the given lists travel. */
export function unitedStatesOf(roles: readonly Role[]): Organization {
  return {
    type: 'organization',
    id: unitedStates,
    name: 'United States',
    kind: 'state',
    country: 'US',
    citations: roles.map((role) =>
      backgroundOf(role, 'The list is of travels by holders of a post of this state.'),
    ),
  };
}

const unitedStates = 'organization/united-states';

function backgroundOf(role: Role, note: string): Citation {
  return { source: lists[role].source, basis: 'background', note };
}
