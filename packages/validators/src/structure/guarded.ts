import {
  isInitiative,
  isMeeting,
  isOfficial,
  isOrganization,
  isOutcome,
  isPosition,
  isSource,
  isStatement,
  isVisit,
} from '@chancery/schema/guard';
import type { Observation } from '../finding.ts';
import { isRecordType, type RecordType, recordTypes } from '../model.ts';

/** A record as the structure stage leaves it: judged as one type, with everything in which it departs from that type. */
export interface Judged {
  readonly type: RecordType | undefined;
  readonly observations: readonly Observation[];
}

const sound = new Map(recordTypes.map((type) => [type, { type, observations: [] }]));

/** A record of JSON to which the guard of its type says yes: then there is nothing to explain. */
export function guarded(value: unknown): Judged | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { type } = value as { readonly type?: unknown };
  return isRecordType(type) && guards[type](value) ? sound.get(type) : undefined;
}

const guards: { readonly [T in RecordType]: (value: unknown) => boolean } = {
  visit: isVisit,
  meeting: isMeeting,
  official: isOfficial,
  organization: isOrganization,
  position: isPosition,
  initiative: isInitiative,
  statement: isStatement,
  outcome: isOutcome,
  source: isSource,
};
