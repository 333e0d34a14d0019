import * as z from 'zod';
import { define, defineWithOneOf, list, optional, required } from '../define.ts';
import { CitationBasis } from '../vocabularies/citation-basis.ts';
import { Confidence } from '../vocabularies/confidence.ts';
import { JsonPointer } from './json-pointer.ts';
import { SourceReference } from './reference.ts';
import { Quote, Text } from './text.ts';

/** Where in a source something stands; at least one of its fields. */
export const Locator = defineWithOneOf(
  'Locator',
  'The spot inside a source where something stands.',
  z.strictObject({
    paragraph: optional(
      z.int().min(0),
      'The ordinal of the block of text, counted from 1 after the heading.',
    ),
    page: optional(Text, 'The leaf of a printed document, as it is numbered there.'),
    section: optional(Text, 'The heading or number of the part of the document.'),
    timecode: optional(
      z
        .string()
        .regex(/^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$/u, 'Expected hours, minutes and seconds: hh:mm:ss'),
      'The moment in a recording, as hours, minutes and seconds: `hh:mm:ss`.',
    ),
    row: optional(Text, 'The identifier or number of the line in a table or list, as the list gives it.'),
    quote: optional(Quote, 'A few words of the source by which the spot can be found.'),
  }),
  ['paragraph', 'page', 'section', 'timecode', 'row', 'quote'],
);

/**
 * What a record, or some of its fields, rests on.
 * - without `fields` it supports the whole record; a pointer is narrower and overrides
 * - disputed is never a confidence: disputes are statements
 */
export const Citation = define(
  'Citation',
  'The support of a record, or of some of its fields, by a source.',
  z.strictObject({
    source: required(SourceReference, 'The record of the document or publication that is cited.'),
    locator: optional(Locator, 'The spot inside the cited document.'),
    fields: list(JsonPointer, 'JSON Pointers to what is supported; without them, the whole record.'),
    basis: optional(CitationBasis, 'Whether the source says it, lets it be concluded, or only surrounds it.'),
    confidence: optional(Confidence, 'How sure the editor is that the source supports this.'),
    note: optional(Text, 'How the support is to be understood, above all how an inference was made.'),
  }),
);
