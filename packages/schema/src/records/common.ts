import { list, optional } from '../define.ts';
import { Access } from '../values/access.ts';
import { Citation } from '../values/citation.ts';
import { Extensions } from '../values/extensions.ts';
import { Gap } from '../values/gap.ts';
import { Identifier } from '../values/identifier.ts';
import { Link } from '../values/link.ts';
import { Name } from '../values/name.ts';
import { Revision } from '../values/revision.ts';
import { Text } from '../values/text.ts';
import { Topic } from '../vocabularies/topic.ts';

/** What every record may be called and described as, `name` aside. */
export const naming = {
  otherNames: list(Name, 'Further ways of calling it: acronyms, expansions, former or transliterated forms.'),
  description: optional(Text, 'A neutral summary in a sentence or two.'),
};

/** The name of a record that need not have one. */
export const optionalName = {
  name: optional(Text, 'What it is called, where it has a title of its own.'),
};

/** What every record may carry: outside identifiers, subjects, relations, provenance, history, access. */
export const commonFields = {
  identifiers: list(Identifier, 'What other systems, such as Wikidata, call the same thing.'),
  topics: list(Topic, 'Subjects dealt with, as dotted words from the open list.'),
  links: list(Link, 'Relations to other records that no field of its own expresses.'),
  citations: list(Citation, 'The sources on which the record, or some of its fields, rests.'),
  gaps: list(Gap, 'Fields that are absent or incomplete, each with its reason.'),
  revision: optional(Revision, 'The state of the record in the course of its corrections.'),
  access: optional(Access, 'Who may see the record; public when left out.'),
  extensions: optional(Extensions, 'Data beyond this specification, under namespaced keys.'),
};
