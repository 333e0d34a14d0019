import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtExpressions } from './regular-expressions/built.ts';
import { publishedExpressions } from './regular-expressions/published.ts';
import { slownessOf } from './regular-expressions/slowness.ts';
import { type Expression, expressionsIn, type Site, sourceFiles } from './regular-expressions/written.ts';

/** What is slow in theory alone, with the reason why no data can make it so. */
const accepted: Readonly<Record<string, string>> = {
  '/\\B(?=(?:[0-9]{3})+$)/gu': 'reads a count that we made: at most 16 digits',
};

const files = sourceFiles().map((path) => expressionsIn(path, readFileSync(path, 'utf8')));
const literals = files.flatMap(({ literals }) => literals);
const sites = files.flatMap(({ sites }) => sites);
let built: readonly (Expression & Site)[] = [];

beforeAll(async () => {
  built = await builtExpressions(sites);
});

describe('a regular expression takes time in proportion to its text', () => {
  it('in the published schemas', () => {
    const found = publishedExpressions();
    expect(found.length).toBeGreaterThan(40);
    expect(slow(found)).toEqual([]);
  });

  it('as a literal in the sources', () => {
    expect(literals.length).toBeGreaterThan(40);
    expect(slow(literals)).toEqual([]);
  });

  it('built at run time', () => {
    expect(slow(built)).toEqual([]);
  });

  it('wherever one is built', () => {
    const seen = new Set(built.map(({ path, line }) => `${path}:${line}`));
    expect(sites.map(({ path, line }) => `${path}:${line}`).filter((site) => !seen.has(site))).toEqual([]);
  });

  it('save for those that are accepted, all of which are still there', () => {
    const known = new Set(literals.map(written));
    expect(Object.keys(accepted).filter((expression) => !known.has(expression))).toEqual([]);
  });
});

describe('the check bites', () => {
  it.each([
    ['nested repetition', '^(a+)+$', 'u'],
    ['repeated alternatives that overlap', '^(?:a|[ab])*c$', 'u'],
    ['repeated alternatives, one in place of two', '^(a|aa)+$', 'u'],
    ['repeated choices that may be left out', '^(?:a?b?a?)*$', 'u'],
    ['two repetitions side by side', '^a*[ab]*c', 'u'],
    ['an end that is sought from every place', '\\s+$', 'u'],
    ['properties of Unicode', '^(?:\\p{L}+\\p{Alphabetic}*)+!$', 'u'],
    ['an expression without the flag u', '(x+x+)+y', ''],
  ])('%s', (_, source, flags) => {
    expect(slownessOf({ source, flags })).not.toEqual([]);
  });

  it.each([
    ['an end that is sought from one place', '(?<!\\s)\\s+$', 'u'],
    ['groups with separators', '^[a-z0-9]+(?:[-.][a-z0-9]+)*$', 'u'],
  ])('not: %s', (_, source, flags) => {
    expect(slownessOf({ source, flags })).toEqual([]);
  });

  it('an expression that cannot be read', () => {
    expect(slownessOf({ source: '(', flags: 'u' })).not.toEqual([]);
  });
});

function slow(expressions: readonly Expression[]): readonly string[] {
  return expressions
    .filter((expression) => accepted[written(expression)] === undefined)
    .flatMap((expression) =>
      slownessOf(expression).map((why) => `${expression.path}: ${written(expression)} ${why}`),
    );
}

function written({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}
