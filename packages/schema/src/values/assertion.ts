import * as z from 'zod';
import { define, required } from '../define.ts';
import { JsonPointer } from './json-pointer.ts';
import { JsonValue } from './json-value.ts';
import { RecordReference } from './reference.ts';

/** What a statement says about a field of a record; two statements may say different things about the same field. */
export const Assertion = define(
  'Assertion',
  'What a statement holds to be the content of one field of a record.',
  z.strictObject({
    record: required(RecordReference, 'What the assertion is about.'),
    field: required(JsonPointer, 'A JSON Pointer to the part of the record that it concerns.'),
    value: required(JsonValue, 'What the speakers hold to be true there.'),
  }),
);
