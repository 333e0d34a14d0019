import { readFileSync, writeFileSync } from 'node:fs';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { call, emptyFolder } from './cli-terminal.ts';
import { dataset, proofs } from './language-proofs.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const { Visit, AnyRecord } = bundle.$defs;

/** A newsroom: what it knows of protocol, a source on every visit, few kinds of visits, and words of its own. */
const newsroom = {
  $schema: bundle.$schema,
  $id: 'https://example.org/newsroom.schema.json',
  title: 'Newsroom',
  $ref: '#/$defs/Dataset',
  $defs: {
    ...bundle.$defs,
    Visit: {
      ...Visit,
      properties: {
        ...Visit.properties,
        name: { ...Visit.properties.name, deprecated: true },
        visitType: {
          description: 'Three kinds.',
          $ref: '#/$defs/VisitType',
          enum: ['state', 'official', 'working'],
        },
        extensions: {
          ...bundle.$defs.Extensions,
          description: 'What we add.',
          properties: { 'org.example.protocol': { $ref: '#/$defs/Protocol' } },
          required: ['org.example.protocol'],
        },
      },
      required: [...Visit.required, 'citations', 'extensions'],
    },
    Protocol: {
      description: 'How guests are received. */ export const escaped = 1; /*',
      type: 'object',
      properties: {
        salute: { description: 'The number of shots.', type: 'integer' },
        $ref: { type: 'string', enum: ['a', 'b'] },
      },
      required: ['salute'],
      additionalProperties: false,
    },
    Unused: { title: 'Never', type: 'string' },
  },
};
const profile = folder.in('newsroom.schema.json');
writeFileSync(profile, JSON.stringify(newsroom));

async function written(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await call(['types', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** What a strict project says of types and of a program that uses them. */
function complaintsOf(types: string, program: string): readonly string[] {
  writeFileSync(folder.in('types.ts'), types);
  writeFileSync(folder.in('program.ts'), program);
  const { diagnostics } = {
    diagnostics: ts.getPreEmitDiagnostics(
      ts.createProgram([folder.in('program.ts')], {
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts'],
        types: [],
        module: ts.ModuleKind.NodeNext,
        strict: true,
        exactOptionalPropertyTypes: true,
        allowImportingTsExtensions: true,
        skipLibCheck: false,
        noEmit: true,
      }),
    ),
  };
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
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
    expect(complaintsOf(text, program)).toEqual([]);
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
    expect(complaintsOf(text, program)).toEqual([]);
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

describe('guards in TypeScript', () => {
  const exported = (text: string) => [...text.matchAll(/^export const (\w+)/gmu)].map(([, name]) => name);

  it('stand beside the types of the records that were named, and import nothing', async () => {
    const text = await written('--guard', '--records', 'visit,meeting');
    expect(exported(text)).toEqual(['isVisit', 'isMeeting', 'isAnyRecord', 'isDataset']);
    expect(text.startsWith(await written('--records', 'visit,meeting'))).toBe(true);
    expect(text).not.toMatch(/^import|\bimport\(|\brequire\(|\beval\b|\bFunction\(/mu);
    const program = `import { isAnyRecord, isVisit, type Meeting } from './types.ts';
      export const visits = ([] as unknown[]).filter(isVisit).map(({ visitType }) => visitType);
      export const meeting = (value: unknown): Meeting | undefined =>
        isAnyRecord(value) && value.type === 'meeting' ? value : undefined;`;
    expect(complaintsOf(text, program)).toEqual([]);
  });

  it('are those of all records and of what holds them', async () => {
    const records = AnyRecord.oneOf.map(({ $ref }) => `is${$ref.slice('#/$defs/'.length)}`);
    expect(exported(await written('--guard'))).toEqual([
      ...records,
      'isAnyRecord',
      'isDatasetHeader',
      'isDataset',
    ]);
  });

  it('of a profile ask what it asks', async () => {
    const text = await written('--guard', '--profile', profile, '--records', 'visit');
    expect(complaintsOf(text, 'import "./types.ts";')).toEqual([]);
    const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    const { isVisit } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
    );
    const citations = [{ source: 'source/readout' }];
    const extensions = { 'org.example.protocol': { salute: 21, $ref: 'a' }, 'org.example.other': [1] };
    const visit = { type: 'visit', id: 'visit/a', status: 'completed', citations, extensions };
    expect(isVisit(visit)).toBe(true);
    for (const change of [
      { citations: undefined },
      { visitType: 'private' },
      { extensions: { 'org.example.other': [1] } },
      { extensions: { 'org.example.protocol': { salute: 1.5 } } },
      { extensions: { 'org.example.protocol': { salute: 21, other: 1 } } },
    ])
      expect(isVisit({ ...visit, ...change })).toBe(false);
  });

  const unguarded: readonly (readonly [title: string, $defs: object, says: string])[] = [
    [
      'a keyword without a guard',
      { Text: { type: 'string', contains: {} } },
      'There is no guard for the keyword contains at #/$defs/Text',
    ],
    [
      'a circle',
      { Text: { allOf: [{ $ref: '#/$defs/Text' }] } },
      'The reference #/$defs/Text leads back to itself',
    ],
    [
      'a type of the name that guards need',
      { Guard: { type: 'string' } },
      'There is no room for guards: a type is called Guard',
    ],
  ];

  it.each(unguarded)('end with 2 for a profile with %s', async (_, $defs, says) => {
    const file = folder.in('unguarded.json');
    writeFileSync(file, JSON.stringify({ ...newsroom, $defs: { ...newsroom.$defs, ...$defs } }));
    expect(await call(['types', '--guard', '--profile', file])).toEqual({
      code: 2,
      out: '',
      err: `chancery: No guard can be made of the profile ${file}: ${says}\n`,
    });
  });

  it('end with 2 for another language', async () => {
    expect(await call(['types', '--guard', '--lang', 'python'])).toEqual({
      code: 2,
      out: '',
      err: 'chancery: --guard writes TypeScript, and --lang asks for python: leave one of them out\n',
    });
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
