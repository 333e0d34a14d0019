import * as z from 'zod';
import { define } from '../define.ts';

export type VisitId = `visit/${string}`;
export type MeetingId = `meeting/${string}`;
export type OfficialId = `official/${string}`;
export type OrganizationId = `organization/${string}`;
export type PositionId = `position/${string}`;
export type InitiativeId = `initiative/${string}`;
export type StatementId = `statement/${string}`;
export type OutcomeId = `outcome/${string}`;
export type SourceId = `source/${string}`;
export type RecordId =
  | VisitId
  | MeetingId
  | OfficialId
  | OrganizationId
  | PositionId
  | InitiativeId
  | StatementId
  | OutcomeId
  | SourceId;

/** The word before the slash of an id. */
export type RecordType = RecordId extends `${infer T}/${string}` ? T : never;

/** Lower-case letters and digits, in groups joined by one hyphen or one dot; no look-around, linear. */
export const slug = '[a-z0-9]+(?:[-.][a-z0-9]+)*';

/**
 * Ids are `type/slug`.
 * - at most 200 characters
 * - stable, and never made of things that change, such as a post
 */
function id<T extends string>(name: string, description: string, types: readonly RecordType[]) {
  const pattern = new RegExp(`^${alternatives(types)}/${slug}$`, 'u');
  const schema = z.string().max(200).regex(pattern, expected(types));
  return define(name, description, schema) as unknown as z.ZodType<T, T>;
}

/** One type as it is, several as an alternation. */
export function alternatives(types: readonly RecordType[]): string {
  return types.length === 1 ? types.join('') : `(?:${types.join('|')})`;
}

/** What is said where an id of these types was expected. */
export function expected(types: readonly RecordType[]): string {
  const starts = types.map((type) => `${type}/`).join(' or ');
  return `Expected ${starts} and a name of lower-case letters and digits, joined by hyphens or dots`;
}

/** All record types, in the order in which the specification presents them. */
export const recordTypes = [
  'visit',
  'meeting',
  'official',
  'organization',
  'position',
  'initiative',
  'statement',
  'outcome',
  'source',
] as const satisfies readonly RecordType[];

export const VisitId = id<VisitId>('VisitId', 'The identifier of a visit: `visit/` and a stable slug.', [
  'visit',
]);
export const MeetingId = id<MeetingId>(
  'MeetingId',
  'The identifier of a meeting: `meeting/` and a stable slug.',
  ['meeting'],
);
export const OfficialId = id<OfficialId>(
  'OfficialId',
  'The identifier of a person: `official/` and a stable slug, never made of a post.',
  ['official'],
);
export const OrganizationId = id<OrganizationId>(
  'OrganizationId',
  'The identifier of a polity, body or company: `organization/` and a stable slug.',
  ['organization'],
);
export const PositionId = id<PositionId>(
  'PositionId',
  'The identifier of a post that persons hold: `position/` and a stable slug.',
  ['position'],
);
export const InitiativeId = id<InitiativeId>(
  'InitiativeId',
  'The identifier of an initiative: `initiative/` and a stable slug.',
  ['initiative'],
);
export const StatementId = id<StatementId>(
  'StatementId',
  'The identifier of a statement: `statement/` and a stable slug.',
  ['statement'],
);
export const OutcomeId = id<OutcomeId>(
  'OutcomeId',
  'The identifier of an outcome: `outcome/` and a stable slug.',
  ['outcome'],
);
export const SourceId = id<SourceId>('SourceId', 'The identifier of a source: `source/` and a stable slug.', [
  'source',
]);
export const RecordId = id<RecordId>(
  'RecordId',
  'The identifier of a record of any type: its type, a slash and a stable slug.',
  recordTypes,
);
