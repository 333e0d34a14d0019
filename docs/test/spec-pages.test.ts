import { readdirSync, readFileSync } from 'node:fs';
import catalogue from '@chancery/schema/catalogue.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../scripts/spec/fields.ts';
import { anchor, code } from '../scripts/spec/markdown.ts';
import { marksIn, namesDescribedBy } from '../scripts/spec/marks.ts';
import { authoredPages, homesOf, pagesFolder, specPages } from '../scripts/spec/pages.ts';
import { type Definitions, definitions, vocabularies } from '../scripts/spec/published.ts';

const authored = authoredPages();
const pages = specPages();
const homes = homesOf(authored);

describe('docs/generated/spec', () => {
  it('holds a page for each authored one, and one that lists them', () => {
    expect([...pages.keys()].sort()).toEqual(['README.md', ...authored.keys()].sort());
    expect(readdirSync(pagesFolder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s is what `npm run generate` makes', (file, text) => {
    expect(readFileSync(new URL(file, pagesFolder), 'utf8')).toBe(text);
  });

  it('leaves no mark open', () => {
    expect([...pages].filter(([, text]) => text.includes('<!--')).map(([file]) => file)).toEqual([]);
  });
});

describe('every public name', () => {
  it('is described once', () => {
    const described = [...authored.values()].flatMap((text) => marksIn(text).flatMap(namesDescribedBy));
    expect(described.sort()).toEqual(Object.keys(definitions).sort());
  });

  it.each(Object.entries(definitions))(
    '%s has its sentence, its fields and its words on its page',
    (name, schema) => {
      const page = pages.get(fileIn(homes.get(name))) ?? '';
      expect(page).toContain(schema.description);
      for (const { key, schema: field } of fieldsOf(schema))
        expect(
          page
            .split('\n')
            .filter((row) => row.startsWith(`| ${code(key)}`))
            .join('\n'),
        ).toContain(field.description);
      for (const { word, meaning } of vocabularies[name]?.words ?? [])
        expect(page).toContain(`| ${code(word)} | ${meaning} |`);
    },
  );

  it('whose form is a pattern is told in words', () => {
    const formed = Object.keys(definitions).filter((name) => isFormed(name));
    const silent = formed.filter((name) => !/^In words:/mu.test(behindMark(name)));
    expect(silent).toEqual([]);
  });

  it('of a record has the page of which the catalogue speaks', () => {
    const named = catalogue.types.map(({ page }) => `${page.slice(page.lastIndexOf('/') + 1)}.md`);
    expect(named.filter((file) => !pages.has(file))).toEqual([]);
    expect(catalogue.types.map(({ schema }) => fileIn(homes.get(schema)))).toEqual(named);
  });
});

describe('links inside the pages', () => {
  it.each([...pages])('%s leads to headings that exist', (file, text) => {
    const links = [...text.matchAll(/\]\(([a-z-]*\.md)?#([^)]+)\)/gu)];
    const lost = links.filter(([, to = file, place = '']) => !placesIn(pages.get(to)).has(place));
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});

describe('the generator', () => {
  it('marks a deprecated field', () => {
    const text = specPages(authored, withField('Place', { deprecated: true })).get('values.md');
    expect(text).toContain('| `venue` *(deprecated)* |  |');
    expect(pages.get('values.md')).not.toContain('deprecated');
  });

  it('makes another page of another sentence, limit or demand', () => {
    const changed = specPages(authored, withField('Place', { description: 'A made-up sentence.' }));
    expect([...changed].filter(([file, text]) => text !== pages.get(file)).map(([file]) => file)).toEqual([
      'values.md',
    ]);
  });

  it.each([
    ['a mark that nobody knows', '<!-- chapter Visit -->'],
    ['a name that does not exist', '<!-- section Voyage -->'],
    ['a record of a name that is none', '<!-- record When -->'],
    ['an example that does not exist', '<!-- example fixture misri-kapoor-2025 visit/none -->'],
    [
      'a part of an example that does not exist',
      '<!-- example fixture misri-kapoor-2025 visit/modi-us-2025-02 /stops -->',
    ],
  ])('stops at %s', (_, mark) => {
    expect(() => specPages(new Map([...authored, ['new.md', `# New\n\n${mark}\n`]]))).toThrow(/\w/u);
  });
});

function fileIn(home = ''): string {
  return home.replace(/#.*$/u, '');
}

function isFormed(name: string): boolean {
  const { pattern, propertyNames } = definitions[name] ?? {};
  return pattern !== undefined || propertyNames !== undefined;
}

/** The prose of a page behind the mark that describes a name, up to the next mark; for a table of names, that before it. */
function behindMark(name: string): string {
  const text = authored.get(fileIn(homes.get(name))) ?? '';
  const mark = marksIn(text).find((each) => namesDescribedBy(each).includes(name));
  const [before = '', behind = ''] = text.split(mark?.whole ?? '');
  const parts =
    mark?.verb === 'forms' ? before.split(/^<!--.*-->$/mu).slice(-1) : behind.split(/^<!--.*-->$/mu);
  return parts[0] ?? '';
}

function placesIn(page = ''): ReadonlySet<string> {
  return new Set([...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => anchor(heading)));
}

/** The schemas with something changed in the field `venue` of one of them. */
function withField(name: string, change: object): Definitions {
  const schema = definitions[name] ?? {};
  const venue = { ...schema.properties?.venue, ...change };
  return { ...definitions, [name]: { ...schema, properties: { ...schema.properties, venue } } };
}
