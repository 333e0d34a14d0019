import type { Visit } from '@chancery/schema/types';

type VisitType = NonNullable<Visit['visitType']>;

/** The openings with which the lists state the type of a visit. */
const stated: Readonly<Record<string, VisitType>> = {
  'courtesy visit': 'courtesy',
  'official state visit': 'state',
  'state visit': 'state',
  'official visit': 'official',
  'official working visit': 'official-working',
  'working visit': 'working',
  'private visit': 'private',
  'informal visit': 'informal',
};

/** The type of visit that a remark on a travel consists of at its beginning, where it does. */
export function visitTypeOf(remarks: string): { visitType?: VisitType } {
  return typeNamed(/^([A-Za-z ]+)[.;]/.exec(remarks)?.[1]);
}

/** The type of visit that the description of a visit begins with, or during which it says that something was done. */
export function visitTypeIn(description: string): { visitType?: VisitType } {
  const words = opening.exec(description) ?? /\bduring a (?:[a-z-]+, )?(private visit)\b/.exec(description);
  return typeNamed(words?.[1]);
}

const opening = /^([A-Za-z]+(?: working| state)? visit)\b/i;

function typeNamed(words = ''): { visitType?: VisitType } {
  const key = words.toLowerCase().replace(/^offical /, 'official ');
  const visitType = Object.hasOwn(stated, key) ? stated[key] : undefined;
  return visitType === undefined ? {} : { visitType };
}
