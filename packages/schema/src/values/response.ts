import * as z from 'zod';
import { define, required } from '../define.ts';
import { ResponseKind } from '../vocabularies/response-kind.ts';
import { StatementReference } from './reference.ts';

/** How one statement stands to an earlier one. */
export const Response = define(
  'Response',
  'The stand that a statement takes towards another one.',
  z.strictObject({
    to: required(StatementReference, 'The other statement.'),
    as: required(
      ResponseKind,
      'Whether the other one is disputed, supported, repeated, corrected or contrasted.',
    ),
  }),
);
