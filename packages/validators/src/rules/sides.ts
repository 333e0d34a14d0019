import type { Party } from '@chancery/schema/types';
import { refersTo } from './refers-to.ts';

/** Whom a party stands for: `onBehalfOf`, else itself where it is an organization or initiative, else unknown. */
export function sideOf(party: Party): string | undefined {
  if (party.onBehalfOf !== undefined) return party.onBehalfOf;
  const who = 'who' in party ? party.who : undefined;
  return who !== undefined && refersTo(who, 'organization', 'initiative') ? who : undefined;
}

/** Roles that form no side, whoever plays them. */
const sideless = new Set(['mediator', 'observer', 'witness', 'secretariat', 'support']);

/** Whether a party is of a side at all: mediators and the like are not, and a host is one only of the side it acts for. */
export function formsSide({ role, onBehalfOf }: Party): boolean {
  return role === 'host' ? onBehalfOf !== undefined : role === undefined || !sideless.has(role);
}
