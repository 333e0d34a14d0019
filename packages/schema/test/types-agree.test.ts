import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicNames } from '../scripts/names.ts';
import { lies } from './lies.ts';
import { generatedFolder } from './published.ts';
import { type Complaints, typeCheck } from './type-check.ts';

const listed = await publicNames();
const names = listed.map(({ name }) => name);
const types = readFileSync(new URL('types.ts', generatedFolder), 'utf8');
const file = ts.createSourceFile('types.ts', types, ts.ScriptTarget.ES2022, true);

/** What the schemas of a name return and accept, in TypeScript. */
const original = (name: string) => [
  `z.output<typeof originals.${name}>`,
  `z.input<typeof originals.${name}>`,
];
const published = (name: string) => [`z.output<typeof publics.${name}>`, `z.input<typeof publics.${name}>`];
const everySide = (name: string) => [...original(name), ...published(name)];

const told = lies(types);
let complaints: Complaints = new Map();

beforeAll(() => {
  complaints = typeCheck(
    new Map([
      ['truth.ts', proofFor('../generated/types.ts', everySide)],
      ['plain.ts', types],
      ...told.flatMap(({ text }, index) => [
        [`lie-${index}.ts`, text] as const,
        [`lie-${index}-proof.ts`, proofFor(`./lie-${index}.ts`, original)] as const,
      ]),
    ]),
  );
}, 180_000);

describe('the generated types and the types that Zod infers', () => {
  it('are the same for every public name, in both directions', () => {
    expect(complaints.get('truth.ts')).toEqual([]);
  });

  it('are of the same names', () => {
    const declared = file.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
        ? [statement.name.text]
        : [],
    );
    expect(declared.sort()).toEqual([...names].sort());
  });
});

describe('a lie in a copy of the generated types', () => {
  it('is told in many ways', () => {
    expect(told.length).toBeGreaterThanOrEqual(60);
    expect(new Set(told.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(['values/', 'vocabularies/', 'records/', 'dataset.ts'])('is told about %s', (room) => {
    const there = listed.filter(({ module }) => module.startsWith(room)).map(({ name }) => name);
    expect(told.filter(({ about }) => there.includes(about)).length).toBeGreaterThanOrEqual(3);
  });

  it.each(told.map(({ title, text }, index) => ({ title, text, index })))(
    'is caught: $title',
    ({ text, index }) => {
      expect(text).not.toBe(types);
      expect(complaints.get(`lie-${index}.ts`)).toEqual([]);
      expect(complaints.get(`lie-${index}-proof.ts`)).not.toEqual([]);
    },
  );
});

describe('the generated types on their own', () => {
  it('compile without anything of a browser or of Node', () => {
    expect(complaints.get('plain.ts')).toEqual([]);
  });

  it('import nothing and hold nothing that runs', () => {
    const others = file.statements.filter(
      (statement) => !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement),
    );
    expect(others.map((statement) => statement.getText())).toEqual([]);
    expect([
      ...file.referencedFiles,
      ...file.typeReferenceDirectives,
      ...file.libReferenceDirectives,
    ]).toEqual([]);
    expect(types).not.toMatch(/\bimport\(/u);
  });
});

/** A module that compiles only if the types at that path are those of Zod: identical, and assignable both ways. */
function proofFor(path: string, sides: (name: string) => string[]): string {
  const pairs = names.flatMap((name) => sides(name).map((side) => [side, `plain.${name}`] as const));
  return `import type * as z from 'zod';
import type * as originals from '../generated/zod.ts';
import type * as publics from '../src/index.ts';
import type * as plain from '${path}';
type True<T extends true> = T;
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends (<X>() => X extends B ? 1 : 2) ? true : false;
type Assignable<A, B> = [A] extends [B] ? true : false;
${pairs
  .map(
    ([zod, own], index) => `export type Same${index} = True<Same<${zod}, ${own}>>;
export type There${index} = True<Assignable<${zod}, ${own}>>;
export type Back${index} = True<Assignable<${own}, ${zod}>>;`,
  )
  .join('\n')}
`;
}
