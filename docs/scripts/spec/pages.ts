import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { recordNames } from './fields.ts';
import { anchor, code, table } from './markdown.ts';
import { filled, marksIn, namesDescribedBy } from './marks.ts';
import { type Definitions, definitions } from './published.ts';

/** The folder of what people write of the specification. */
export const authoredFolder = new URL('../../spec/', import.meta.url);

/** The folder of the pages that are read. */
export const pagesFolder = new URL('../../generated/spec/', import.meta.url);

/** What people write, by file name: prose with marks. The overview has none and is read where it stands. */
export function authoredPages(): ReadonlyMap<string, string> {
  const files = readdirSync(authoredFolder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return new Map(files.sort().map((file) => [file, readFileSync(new URL(file, authoredFolder), 'utf8')]));
}

/** The text of each page of the specification by its file name: the prose, with what the schemas say in its place. */
export function specPages(
  authored = authoredPages(),
  schemas: Definitions = definitions,
): ReadonlyMap<string, string> {
  const homes = homesOf(authored);
  const pages = [...authored].map(([file, text]) => [file, pageOf(file, text, schemas, homes)] as const);
  return new Map([...pages, ['README.md', overview(authored, schemas, homes)]]);
}

/** Where each public name is described: the page, with the heading of its section. */
export function homesOf(authored: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const homes = [...authored].flatMap(([file, text]) =>
    marksIn(text).flatMap((mark) =>
      namesDescribedBy(mark).map((name) => {
        return [name, mark.verb === 'section' ? `${file}#${anchor(name)}` : file] as const;
      }),
    ),
  );
  return new Map(homes);
}

function pageOf(
  file: string,
  text: string,
  schemas: Definitions,
  homes: ReadonlyMap<string, string>,
): string {
  const linkTo = (name: string) => linked(name, homes);
  const moved = withMovedLinks(text).replace(
    /^> .*\n/mu,
    `*Specification 0.1 · [all pages](README.md) · [the prose alone](../../spec/${file})*\n`,
  );
  return marksIn(moved).reduce(
    (page, mark) => page.replace(mark.whole, () => filled(mark, schemas, linkTo)),
    moved,
  );
}

function linked(name: string, homes: ReadonlyMap<string, string>): string {
  const home = homes.get(name);
  if (home === undefined) throw new Error(`No page describes ${name}`);
  return `[${name}](${home})`;
}

/** Links of the authored folder as they read in the folder of the pages; from page to page they stay. */
function withMovedLinks(text: string): string {
  return text.replace(/\]\((?![a-z]+:|#)([^)\s]+)\)/gu, (_, link: string) => {
    if (!link.includes('/')) return `](${link})`;
    return `](${posix.relative('docs/generated/spec', posix.join('docs/spec', link))})`;
  });
}

function overview(
  authored: ReadonlyMap<string, string>,
  schemas: Definitions,
  homes: ReadonlyMap<string, string>,
): string {
  const records = recordNames(schemas).map((name) => homes.get(name) ?? '');
  const others = [...authored.keys()].filter((file) => !records.includes(file));
  const names = Object.entries(schemas).map(([name, { description = '' }]) => [
    linked(name, homes),
    description,
  ]);
  return [
    '# The pages of the specification, version 0.1',
    'How they are to be read stands in [the specification](../../spec/README.md).',
    `## Records\n\n${records.map((file) => listed(file, authored)).join('\n')}`,
    `## What records share\n\n${others.map((file) => listed(file, authored)).join('\n')}`,
    '## Every name',
    `The ${names.length} public names. Each is a JSON Schema, and a Zod schema and type of ${code('@chancery/schema')}.`,
    `${table(['name', 'meaning'], names)}\n`,
  ].join('\n\n');
}

/** A page in a list, under its own heading. */
function listed(file: string, authored: ReadonlyMap<string, string>): string {
  return `- [${/^# (.+)$/mu.exec(authored.get(file) ?? '')?.[1]}](${file})`;
}
