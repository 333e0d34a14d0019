import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { WebUrl } from './iri.ts';
import { Text } from './text.ts';

/** An identifier issued by somebody else (Popolo: Identifier). */
export const Identifier = define(
  'Identifier',
  'An identifier that another system issued, such as one of Wikidata or ISNI.',
  z.strictObject({
    scheme: required(Text, 'The system that issued it, such as `wikidata`, `isni` or `lei`.'),
    value: required(Text, 'The identifier as the system writes it.'),
    uri: optional(WebUrl, 'The web address that stands for it, where the system gives one.'),
  }),
);
