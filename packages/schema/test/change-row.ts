import type { Effect, Schema } from '../scripts/release/difference.ts';

/** A schema before and after a change, and each difference that is told: where, what, with which effect. */
export type ChangeRow = readonly [
  name: string,
  before: Schema,
  after: Schema,
  ...expected: readonly (readonly [pointer: string, change: RegExp, effect: Effect])[],
];

export const text = { type: 'string', minLength: 1, maxLength: 9, pattern: '^[a-z]+$' };
export const stop = {
  type: 'object',
  properties: { place: { $ref: '#/$defs/Text' }, note: { $ref: '#/$defs/Text' } },
  required: ['place'],
  additionalProperties: false,
};
export const list = { type: 'array', minItems: 1, items: { $ref: '#/$defs/Text' } };
export const kinds = { type: 'string', enum: ['state', 'working'] };
export const who = {
  type: 'object',
  properties: { who: text },
  required: ['who'],
  additionalProperties: false,
};
export const what = {
  type: 'object',
  properties: { what: text },
  required: ['what'],
  additionalProperties: false,
};
export const either = { anyOf: [who, what] };
