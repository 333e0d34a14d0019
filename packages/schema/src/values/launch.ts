import * as z from 'zod';
import { define, list, optional } from '../define.ts';
import { Party } from './party.ts';
import { EventReference } from './reference.ts';
import { When } from './when.ts';

/** The beginning of an initiative. */
export const Launch = define(
  'Launch',
  'How an initiative began: the time, the occasion and those who began it.',
  z.strictObject({
    when: optional(When, 'The time at which the initiative was begun.'),
    at: optional(EventReference, 'The visit or meeting that was the occasion.'),
    by: list(Party, 'Those who began the initiative.'),
  }),
);
