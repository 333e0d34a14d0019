import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { doctored } from './house/doctor.ts';
import { laws } from './house/laws.ts';
import { mistakesInFiles } from './house/mistakes-in-files.ts';
import { mistakesInImports } from './house/mistakes-in-imports.ts';
import { sizesOf } from './house/style.ts';
import { pathsBelow, readTree, type Tree } from './house/tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tree = readTree(root);
const known = [...mistakesInFiles, ...mistakesInImports];
const cases = known.flatMap(({ law, mistakes }) =>
  Object.entries(mistakes).map(([mistake, change]) => ({ law, mistake, change })),
);

describe('the house', () => {
  it.each(laws)('$name', ({ complaints }) => {
    expect(complaints(tree)).toEqual([]);
  });

  it('is found whole where there is no git', () => {
    const found = new Set(pathsBelow(root));
    expect([...tree.keys()].filter((path) => !found.has(path))).toEqual([]);
  });

  it('tells the sizes of its files', () => {
    console.log('packages/*/src, lines per file:', sizesOf(tree));
    expect(sizesOf(tree).median).toBeGreaterThan(0);
  });
});

describe('a law that cannot fail is worthless', () => {
  it('every law is broken by some mistake below', () => {
    expect(known.map(({ law }) => law).sort()).toEqual(laws.map(({ name }) => name).sort());
  });

  it('a sound house breaks none', () => {
    expect(brokenIn(doctored({}))).toEqual([]);
  });

  it.each(cases)('$law: $mistake', ({ law, change }) => {
    expect(brokenIn(doctored(change))).toEqual([law]);
  });
});

function brokenIn(house: Tree): readonly string[] {
  return laws.filter(({ complaints }) => complaints(house).length > 0).map(({ name }) => name);
}
