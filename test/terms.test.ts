import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import catalogue from '../packages/schema/generated/catalogue.json' with { type: 'json' };
import bundle from '../packages/schema/generated/json/0.1/chancery.schema.json' with { type: 'json' };
import { terms, vocabularies, withTables } from './terms/tables.ts';

interface Definition {
  readonly enum?: readonly string[];
  readonly properties?: object;
  readonly anyOf?: readonly { readonly properties?: object }[];
}

const definitions = bundle.$defs as unknown as Readonly<Record<string, Definition>>;
const page = fileURLToPath(new URL('../docs/guides/from-popolo-and-schema-org.md', import.meta.url));
const names = terms.flatMap(({ ours }) => ours);
const records = catalogue.types.map(({ schema }) => schema);

describe('the table of terms', () => {
  it.each(names)('%s is ours', (name) => {
    const [schema = '', word] = name.split('=');
    const [owner = '', field] = schema.split('.');
    expect(Object.keys(definitions)).toContain(owner);
    if (field !== undefined) expect(fieldsOf(owner)).toContain(field);
    if (word !== undefined) expect(definitions[owner]?.enum).toContain(word);
  });

  it.each(objects())('says of every field of %s where it comes from', (name) => {
    const told = new Set(names.map((term) => term.split('.').slice(-2).join('.')));
    const missing = fieldsOf(name).filter(
      (field) =>
        !['type', 'id'].includes(field) && !kin(name, field).some((other) => told.has(`${other}.${field}`)),
    );
    expect(missing).toEqual([]);
  });

  it('says why nothing of ours corresponds', () => {
    expect(terms.filter(({ ours, note }) => ours.length === 0 && note === '')).toEqual([]);
  });

  it('has each term once, of a vocabulary that it names', () => {
    expect(terms.filter(({ vocabulary }) => !(vocabulary in vocabularies))).toEqual([]);
    const rows = terms.map(({ vocabulary, term, note }) => `${vocabulary} ${term || note}`);
    expect(rows.filter((row, index) => rows.indexOf(row) < index)).toEqual([]);
  });

  // `npx vitest run test/terms.test.ts -u` writes the tables anew.
  it('stands on the page', async () => {
    await expect(withTables(readFileSync(page, 'utf8'))).toMatchFileSnapshot(page);
  });
});

/** The names that have fields: records and values. */
function objects(): readonly string[] {
  return Object.keys(definitions).filter(
    (name) => fieldsOf(name).length > 0 && !['Dataset', 'DatasetHeader'].includes(name),
  );
}

function fieldsOf(name: string): readonly string[] {
  const { properties, anyOf = [] } = definitions[name] ?? {};
  return Object.keys(properties ?? anyOf[0]?.properties ?? {});
}

/** A field that several records share is told of one of them. */
function kin(name: string, field: string): readonly string[] {
  if (!records.includes(name)) return [name];
  const having = records.filter((record) => fieldsOf(record).includes(field));
  if (having.length === records.length) return records;
  return ['Visit', 'Meeting'].includes(name)
    ? having.filter((record) => /^(?:Visit|Meeting)$/u.test(record))
    : [name];
}
