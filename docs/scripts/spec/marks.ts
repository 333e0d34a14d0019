import { shownExample } from './examples.ts';
import { fieldsTable, groupedFields, recordNames } from './fields.ts';
import { type Definitions, nameIn, type Schema, vocabularies } from './published.ts';
import { relationsTables } from './relations.ts';
import { coreRulesOf, rulesAbout } from './rules.ts';
import { formsTable, schemaLink, section, wordsTable } from './sections.ts';
import type { LinkTo } from './value-in-words.ts';

/** A place in an authored page where the generator puts what the schemas say: `<!-- section When -->`. */
export interface Mark {
  readonly whole: string;
  readonly verb: string;
  readonly words: readonly string[];
}

/** The marks of a page, in order. Words with spaces stand in quotation marks. */
export function marksIn(page: string): readonly Mark[] {
  return [...page.matchAll(/^<!-- ([a-z]+) ?(.*?) -->$/gmu)].map(([whole, verb = '', rest = '']) => {
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    return { whole, verb, words };
  });
}

/** The public names that a mark describes in full. */
export function namesDescribedBy({ verb, words }: Mark): readonly string[] {
  return verb === 'section' || verb === 'forms' || verb === 'record' ? words : [];
}

/** What stands in the place of a mark. */
export function filled({ verb, words }: Mark, definitions: Definitions, linkTo: LinkTo): string {
  const [first = ''] = words;
  switch (verb) {
    case 'sentence':
      return `**${definitions[first]?.description}**\n\n${schemaLink(first)}`;
    case 'record':
      return recordFields(first, definitions, linkTo);
    case 'shared':
      return fieldsTable(groupedFields('Visit', definitions)[first === 'event' ? 'event' : 'common'], linkTo);
    case 'section':
      return section(first, definitions, linkTo);
    case 'forms':
      return formsTable(words, definitions);
    case 'relations':
      return relationsTables(first);
    case 'rules':
      return rulesAbout(first);
    case 'stage':
      return coreRulesOf(first);
    case 'example':
      return shownExample(words);
    default:
      throw new Error(`No page knows the mark ${verb}`);
  }
}

function recordFields(name: string, definitions: Definitions, linkTo: LinkTo): string {
  if (!recordNames(definitions).includes(name)) throw new Error(`${name} is no record`);
  const { own, event, common } = groupedFields(name, definitions);
  const vocabulariesOfOwn = own.flatMap(({ schema }) => vocabulariesIn(schema));
  const parts = [
    ['### Its own fields', fieldsTable(own, linkTo)],
    ...(event.length === 0
      ? []
      : [
          [
            '### Fields of events',
            `Told in full under [event fields](event-fields.md).\n\n${fieldsTable(event, linkTo)}`,
          ],
        ]),
    [
      '### Fields of every record',
      `Told in full under [common fields](common-fields.md).\n\n${fieldsTable(common, linkTo)}`,
    ],
    ...vocabulariesOfOwn.map((vocabulary) => [
      `### Words of ${vocabulary}`,
      `${vocabularies[vocabulary]?.description}\n\n${wordsTable(vocabulary)}`,
    ]),
  ];
  return parts.flat().join('\n\n');
}

function vocabulariesIn({ $ref = '' }: Schema): readonly string[] {
  return vocabularies[nameIn($ref)] === undefined ? [] : [nameIn($ref)];
}
