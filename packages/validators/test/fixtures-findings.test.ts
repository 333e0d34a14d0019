import * as fixtures from '@chancery/fixtures';
import { expect, it } from 'vitest';
import { rules, validate } from '../src/index.ts';

/**
 * The findings of the fixtures, where there are any; each is true, and told in the README of the fixture.
 * What no rule looks for yet is not expected yet.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  usTravels2017: ['person-in-one-place'],
  fictionalDisputedTransit: ['assertions-agree'],
};
const ids: readonly string[] = rules.map(({ id }) => id);

it.each(Object.entries(fixtures))('%s has the findings that are known, and no other', (name, dataset) => {
  const expected = (known[name] ?? []).filter((rule) => ids.includes(rule));
  expect(validate(dataset).findings.map(({ rule }) => rule)).toEqual(expected);
});
