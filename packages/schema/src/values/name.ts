import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { NameKind } from '../vocabularies/name-kind.ts';
import { LanguageTag } from './language-tag.ts';
import { Text } from './text.ts';

/** A further name of something (Popolo: other names). */
export const Name = define(
  'Name',
  'A further way in which something or somebody is called.',
  z.strictObject({
    value: required(Text, 'The words themselves.'),
    lang: optional(LanguageTag, 'The BCP 47 tag of the language and script of the words.'),
    kind: optional(NameKind, 'How it relates to the principal one: an acronym, a former one, and so on.'),
  }),
);
