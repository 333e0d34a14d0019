import { expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { call } from './cli-terminal.ts';

it('lists every rule on a line of its own, with severity, set and summary', async () => {
  const { code, out } = await call(['rules']);
  expect(code).toBe(0);
  const lines = out.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' | '));
  for (const { id, severity, set, summary } of rules) {
    expect(lines).toContain([id, severity, set, summary].join(' | '));
  }
  expect(lines.filter((line) => line.startsWith('Stage'))).toHaveLength(4);
});

it('keeps within a terminal', async () => {
  const { out } = await call(['rules'], { width: 60, environment: { NO_COLOR: '1' } });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});

it('gives the rules as JSON, in the order of the corridor', async () => {
  const { code, out } = await call(['rules', '--format', 'json']);
  expect(code).toBe(0);
  const list = JSON.parse(out) as { readonly rules: readonly Record<string, unknown>[] };
  expect(list.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const rule of list.rules) {
    expect(Object.keys(rule)).toEqual([
      'id',
      'stage',
      'about',
      'set',
      'severity',
      'since',
      'summary',
      'why',
      'url',
    ]);
  }
});
