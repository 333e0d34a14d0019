import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagesFolder, rulePages, rulesFile, rulesText } from '../scripts/rule-pages-made.ts';
import { rules } from '../src/index.ts';

const pages = rulePages();

it('rules.json is what `npm run generate` makes', () => {
  expect(readFileSync(rulesFile, 'utf8')).toBe(rulesText());
});

it('there is a page for each rule, and one that lists them', () => {
  expect([...pages.keys()].sort()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].sort());
  expect(readdirSync(pagesFolder).sort()).toEqual([...pages.keys()].sort());
});

it.each([...pages])('%s is what `npm run generate` makes', (name, text) => {
  expect(readFileSync(new URL(name, pagesFolder), 'utf8')).toBe(text);
});

it.each(rules)('the page of $id shows what it accepts, what it rejects, and what is said', (rule) => {
  const page = pages.get(`${rule.id}.md`) ?? '';
  expect(page).toContain(rule.summary);
  expect(page).toContain(rule.why);
  expect(page).toMatch(/\n## Accepted: .+\n\n```/u);
  expect(page).toMatch(/\n## Rejected: .+\n\n```(?:.|\n)*\n> (?:error|warning|note)/u);
});
