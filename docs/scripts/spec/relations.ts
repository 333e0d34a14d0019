import catalogue from '@chancery/schema/catalogue.json' with { type: 'json' };
import { code, table } from './markdown.ts';

interface ReferenceField {
  readonly from: string;
  readonly path: string;
  readonly to: readonly string[];
}

const fields: readonly ReferenceField[] = catalogue.types.flatMap(({ type, references }) =>
  references.map(({ path, types }) => ({ from: type, path: path.join('/'), to: types })),
);

/** Every field that holds references: the type it is of, its path, and the types it may point to. */
export function referenceFields(): readonly ReferenceField[] {
  return fields;
}

/** Where a record refers to others, and where others refer to it. */
export function relationsTables(type: string): string {
  const outwards = fields.filter(({ from }) => from === type).filter(isSpecial);
  const inwards = fields.filter(({ from, to }) => from !== type && to.includes(type)).filter(isSpecial);
  const parts = [
    ...(outwards.length === 0
      ? []
      : [
          `A ${type} refers to:`.replace(/^A (?=[aeiou])/u, 'An '),
          table(
            ['field', 'points to'],
            outwards.map(({ path, to }) => [code(path), to.join(', ')]),
          ),
        ]),
    ...(inwards.length === 0
      ? []
      : [
          'Other records refer to it:',
          table(
            ['record', 'field'],
            inwards.map(({ from, path }) => [`[${from}](${from}.md)`, code(path)]),
          ),
        ]),
    'Links, citations and merges refer too: see [common fields](common-fields.md).',
  ];
  return parts.join('\n\n');
}

/** Not one of the fields with which every record may refer to any other, or to its source. */
function isSpecial({ path }: ReferenceField): boolean {
  return !/^(?:links|citations|revision)\//u.test(path);
}
