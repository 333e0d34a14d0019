import type { Party } from '@chancery/schema/types';
import { refersTo } from './refers-to.ts';

/** The person, if a party is one who went on the journey: not its host, nor who joined from afar or stayed away. */
export function travellerOf(party: Party): string | undefined {
  const who = 'who' in party ? party.who : undefined;
  const stayed = party.role === 'host' || party.mode === 'remote' || party.attendance === 'absent';
  return who === undefined || stayed || !refersTo(who, 'official') ? undefined : who;
}

/** Without the dataset: what lies in the same one may be referred to with or without its IRI. */
export function localId(reference: string): string {
  return reference.slice(reference.indexOf('#') + 1);
}
