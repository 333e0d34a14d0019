import { writeFileSync } from 'node:fs';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { call, emptyFolder } from './cli-terminal.ts';
import { complaintsOf, newsroom } from './types-of-newsroom.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const profile = folder.in('newsroom.schema.json');
writeFileSync(profile, JSON.stringify(newsroom));

async function written(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await call(['types', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

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
    expect(complaintsOf(folder.in(''), text, program)).toEqual([]);
  });

  it('are those of all records and of what holds them', async () => {
    const records = bundle.$defs.AnyRecord.oneOf.map(({ $ref }) => `is${$ref.slice('#/$defs/'.length)}`);
    expect(exported(await written('--guard'))).toEqual([
      ...records,
      'isAnyRecord',
      'isDatasetHeader',
      'isDataset',
    ]);
  });

  it('of a profile ask what it asks', async () => {
    const text = await written('--guard', '--profile', profile, '--records', 'visit');
    expect(complaintsOf(folder.in(''), text, 'import "./types.ts";')).toEqual([]);
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
