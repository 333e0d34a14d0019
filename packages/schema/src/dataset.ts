import * as z from 'zod';
import { define, list, optional, required } from './define.ts';
import { Initiative } from './records/initiative.ts';
import { Meeting } from './records/meeting.ts';
import { Official } from './records/official.ts';
import { Organization } from './records/organization.ts';
import { Outcome } from './records/outcome.ts';
import { Position } from './records/position.ts';
import { Source } from './records/source.ts';
import { Statement } from './records/statement.ts';
import { Visit } from './records/visit.ts';
import { Extensions } from './values/extensions.ts';
import { Iri, UriReference } from './values/iri.ts';
import { LanguageTag } from './values/language-tag.ts';
import { PartialDate } from './values/partial-date.ts';
import { SpecVersion } from './values/spec-version.ts';
import { Text } from './values/text.ts';

const headerFields = {
  $schema: optional(UriReference, 'Where editors find the JSON Schema, also as a relative path.'),
  chancery: required(SpecVersion, 'The version of this specification that the data follows.'),
  id: required(
    Iri,
    'The IRI that names the dataset for good; followed by `#` and `type/slug`, it names one of its records.',
  ),
  title: required(Text, 'What the dataset is called.'),
  description: optional(Text, 'What the dataset holds, in a few sentences.'),
  publisher: optional(Text, 'The person or body that makes the dataset public.'),
  license: optional(
    Text,
    'The terms under which the dataset may be used, an SPDX identifier where there is one.',
  ),
  lang: required(LanguageTag, 'The BCP 47 tag of all text that carries none of its own.'),
  issued: required(PartialDate, 'The day on which this release was made.'),
  modified: optional(PartialDate, 'The day of the last change to the dataset.'),
  version: optional(Text, 'What the publisher calls this release.'),
  imports: list(Iri, 'The datasets whose records may be referred to from here.'),
  extensions: optional(
    Extensions,
    'Data about the dataset beyond this specification, under namespaced keys.',
  ),
};

/** A record of any of the nine types, told apart by `type`. Never called `Record`, a name that TypeScript owns. */
export const AnyRecord = define(
  'AnyRecord',
  'A record of any type, told apart by its `type`.',
  z.discriminatedUnion('type', [
    Visit,
    Meeting,
    Official,
    Organization,
    Position,
    Initiative,
    Statement,
    Outcome,
    Source,
  ]),
);

/** The document form: header and records in one JSON object. References may point forwards. */
export const Dataset = define(
  'Dataset',
  'A collection of records about diplomatic events, with what is known of the collection itself.',
  z.strictObject({
    ...headerFields,
    records: required(z.array(AnyRecord), 'The content, a flat list in any order; it may be empty.'),
  }),
);

/** The first line of the streamed form: a dataset without `records`; each further line is one record. */
export const DatasetHeader = define(
  'DatasetHeader',
  'The first line of a dataset in NDJSON form; each further line is one record.',
  z.strictObject({
    type: required(z.literal('dataset'), 'Marks the line as the header; the document form does not have it.'),
    ...headerFields,
  }),
);
