import { readFileSync, writeFileSync } from 'node:fs';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { afterAll, describe, expect, it } from 'vitest';
import { call, emptyFolder } from './cli-terminal.ts';
import { dataset, proofs } from './language-proofs.ts';
import { complaintsOf, newsroom } from './types-of-newsroom.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const { Visit, AnyRecord } = bundle.$defs;
const profile = folder.in('newsroom.schema.json');
writeFileSync(profile, JSON.stringify(newsroom));

async function written(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await call(['types', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const declared = (text: string) =>
  [...text.matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, name]) => name).sort();

describe('types in TypeScript', () => {
  it('are those that Chancery publishes', async () => {
    const own = readFileSync(new URL('../../schema/generated/types.ts', import.meta.url), 'utf8');
    const text = await written();
    expect(text.replace(/^(?:\/\/.*\n)+/u, '')).toBe(own.replace(/^\/\/.*\n/u, ''));
    expect(text).toMatch(
      /^\/\/ Written by `chancery types` of @chancery\/validators [\d.]+\. Do not edit\.\n\/\/ From https:/u,
    );
    expect(
      await written(
        '--records',
        'source,outcome,statement,initiative,position',
        '--records',
        'organization,official,meeting,visit',
      ),
    ).toContain('| Source;');
  });

  it('are those of the records that were named, and of what these need', async () => {
    const text = await written('--records', 'visit,Meeting');
    expect(text).toContain('export type AnyRecord = Visit | Meeting;');
    expect(text).toContain('chancery.schema.json: Meeting, Visit\n');
    const names = declared(text);
    expect(names).toEqual(expect.arrayContaining(['Dataset', 'Visit', 'Meeting', 'Party', 'PartialDate']));
    for (const name of ['Official', 'Tenure', 'Launch', 'RecordId']) expect(names).not.toContain(name);
    const unused = names.filter((name) => text.split(new RegExp(`\\b${name}\\b`, 'u')).length < 3);
    expect(unused).toEqual(['Dataset']);
    const program = `import type { Dataset } from './types.ts';
      export const types = (dataset: Dataset): readonly ('visit' | 'meeting')[] => dataset.records.map(({ type }) => type);`;
    expect(complaintsOf(folder.in(''), text, program)).toEqual([]);
  });

  it('of a profile have its extensions, requirements, words, names and comments', async () => {
    const text = await written('--profile', profile);
    expect(text).toContain('// From https://example.org/newsroom.schema.json\n');
    expect(declared(text)).toEqual(
      expect.arrayContaining(['Protocol', 'Unused', ...AnyRecord.oneOf.map(({ $ref }) => $ref.slice(8))]),
    );
    expect(text).toMatch(/@deprecated\n\s+\*\/\n\s+name\?: Text;/u);
    expect(text).toMatch(/The number of shots\.\n\s+\*\/\n\s+salute: number;/u);
    const program = `import type { Visit } from './types.ts';
      const citations = [{ source: 'source/readout' }] as const;
      const extensions = { 'org.example.protocol': { salute: 21, $ref: 'a' }, 'org.example.other': 1 } as const;
      const visit = { type: 'visit', id: 'visit/a', status: 'completed' } as const;
      export const right: Visit = { ...visit, citations: [...citations], extensions, visitType: 'state' };
      // @ts-expect-error it has no citations
      export const uncited: Visit = { ...visit, extensions };
      // @ts-expect-error it has no extensions
      export const bare: Visit = { ...visit, citations: [...citations] };
      // @ts-expect-error a salute is a number
      export const loud: Visit = { ...right, extensions: { 'org.example.protocol': { salute: 'loud' } } };
      // @ts-expect-error that word is taken out
      export const other: Visit = { ...right, visitType: 'private' };
      // @ts-expect-error a property is absent or has a value
      export const absent: Visit = { ...right, presence: undefined };
      export const shots: number = right.extensions['org.example.protocol'].salute;`;
    expect(complaintsOf(folder.in(''), text, program)).toEqual([]);
    expect(text).not.toMatch(/^import|\bimport\(|^export const/mu);
  });

  it('are the same text every time, in a file as well', async () => {
    writeFileSync(folder.in('old.ts'), 'old');
    expect(await call(['types', '--profile', profile, '--out', folder.in('old.ts')])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(folder.in('old.ts'), 'utf8')).toBe(await written('--profile', profile));
  });
});

describe.each(['python', 'go', 'java', 'csharp', 'rust', 'kotlin', 'swift'])('types in %s', (language) => {
  it('say what wrote them, and have a class for every record', async () => {
    const text = await written('--lang', language);
    expect(text).toMatch(
      /^(?:#|\/\/) Written by `chancery types` of .*\n(?:#|\/\/) From https:.*\n\n(?!# |\/\/)/u,
    );
    for (const { $ref } of AnyRecord.oneOf)
      expect(text).toMatch(
        new RegExp(`(?:class|struct) ${$ref.slice(8)}\\b|type ${$ref.slice(8)} struct`, 'u'),
      );
    expect(text).not.toMatch(/(?:class|struct|type) (?:Purple|Fluffy|VisitCitation)/u);
    expect(await written('--lang', language)).toBe(text);
  });

  it('have those of a profile', async () => {
    const text = await written('--lang', language, '--profile', profile, '--records', 'visit');
    expect(text).toMatch(/Protocol\b/u);
    expect(text).toMatch(/Deprecated\./u);
    expect(text).not.toMatch(/Tenure/u);
  });
});

const { prove, missing } = proofs.find(({ language }) => language === 'python') ?? {};

it.skipIf(missing !== undefined)(
  'reads and writes the canonical fixture in Python, where there is python3',
  async () => {
    const again = prove?.(await written('--lang', 'python'), dataset, folder.in(''));
    expect(JSON.parse(again ?? '')).toEqual(JSON.parse(dataset));
  },
);

const malformed: readonly (readonly [name: string, text: string, says: string])[] = [
  ['no JSON', '{', 'is not JSON'],
  ['a list', '[]', 'is no profile: expected a JSON Schema with Dataset under $defs'],
  [
    'a single schema',
    JSON.stringify({ ...Visit }),
    'is no profile: expected a JSON Schema with Dataset under $defs',
  ],
  [
    'definitions that are none',
    '{ "$defs": { "Dataset": true } }',
    'is no profile: expected a JSON Schema with Dataset under $defs',
  ],
  [
    'a reference to nothing',
    '{ "$defs": { "Dataset": { "$ref": "#/$defs/Visit" } } }',
    'refers to #/$defs/Visit, which is not in it',
  ],
  [
    'a reference to the web',
    '{ "$defs": { "Dataset": { "$ref": "https://example.org/" } } }',
    'refers to https://example.org/, which is not in it',
  ],
];

it.each(malformed)('refuses a profile that is %s with 2', async (_, text, says) => {
  const file = folder.in('malformed.json');
  writeFileSync(file, text);
  for (const verb of ['types', 'schema']) {
    expect(await call([verb, '--profile', file])).toEqual({
      code: 2,
      out: '',
      err: `chancery: The profile ${file} ${says}\n`,
    });
  }
});

it('refuses to write over the profile', async () => {
  const { code, err } = await call(['types', '--profile', profile, '--out', profile]);
  expect({ code, err }).toEqual({ code: 2, err: `chancery: --out would overwrite the profile ${profile}\n` });
});

it('ends with 3 where the folder for its file is not there', async () => {
  const { code, err } = await call(['types', '--out', folder.in('nowhere/types.ts')]);
  expect(code).toBe(3);
  expect(err).toContain('nowhere/types.ts lies in a folder that does not exist');
});
