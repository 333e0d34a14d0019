import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { Digest } from '../values/digest.ts';
import { SourceId } from '../values/id.ts';
import { WebUrl } from '../values/iri.ts';
import { LanguageTag } from '../values/language-tag.ts';
import { PartialDate } from '../values/partial-date.ts';
import { SourceReference } from '../values/reference.ts';
import { Text } from '../values/text.ts';
import { SourceKind } from '../vocabularies/source-kind.ts';
import { commonFields, naming } from './common.ts';

/** A document or publication on which records rest. Title, publisher and address are optional: some have none. */
export const Source = define(
  'Source',
  'A document or publication on which records rest.',
  z.strictObject({
    type: required(z.literal('source'), 'Marks the record as a document or publication.'),
    id: required(SourceId, 'Names this document for good; references repeat it.'),
    name: optional(Text, 'The title of the document, as it is printed.'),
    ...naming,
    kind: required(SourceKind, 'What sort of document it is: an article, readout, transcript, and so on.'),
    publisher: optional(Text, 'The newspaper, ministry or house that made it public.'),
    authors: list(Text, 'Those who wrote it, as they are named there.'),
    published: optional(PartialDate, 'The day on which it was made public.'),
    url: optional(WebUrl, 'Where on the web it was found.'),
    archivedUrl: optional(WebUrl, 'Where on the web a lasting copy of it is kept.'),
    lang: optional(LanguageTag, 'The BCP 47 tag of the language in which it is written.'),
    retrieved: optional(PartialDate, 'The day on which the editor read it.'),
    digest: optional(Digest, 'The checksum of the bytes that the editor read.'),
    license: optional(Text, 'The terms under which it may be used, an SPDX identifier where there is one.'),
    partOf: optional(SourceReference, 'The larger work in which it stands.'),
    ...commonFields,
  }),
);
