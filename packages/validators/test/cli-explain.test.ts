import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesFile, examplesText } from '../scripts/rule-examples.ts';
import { rules } from '../src/index.ts';
import { call } from './cli-terminal.ts';

const ids = rules.map(({ id }) => [id]);

describe('generated/examples.json', () => {
  it('is what `npm run generate` makes of the conformance cases', () => {
    expect(readFileSync(examplesFile, 'utf8')).toBe(examplesText());
  });

  it('has examples of every rule and of no other', () => {
    expect(Object.keys(JSON.parse(examplesText()))).toEqual(rules.map(({ id }) => id).sort());
  });

  it('shows nothing that is too long to be read', () => {
    const examples = Object.values(JSON.parse(examplesText()) as Record<string, Record<string, Shown>>);
    const lengths = examples.flatMap(({ accepted, rejected }) => [accepted, rejected].map(lengthOf));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1200);
  });
});

describe.each(ids)('explain %s', (id) => {
  const rule = rules.find((one) => one.id === id);

  it('says what must hold, why, what is accepted and what is rejected', async () => {
    const { code, out, err } = await call(['explain', id]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const flat = out.replace(/\s+/gu, ' ');
    expect(flat).toContain(
      `${id} ${rule?.severity} set ${rule?.set}, stage ${rule?.stage}, since ${rule?.since}`,
    );
    expect(flat).toContain(rule?.summary);
    expect(flat).toContain(rule?.why);
    expect(out).toMatch(
      /\nAccepted: .+\n\n {2}(?:The profile,|[[{⟨])[\s\S]*\nRejected: .+\n\n {2}(?:The profile,|[[{⟨])[\s\S]*\n {2}(?:error|warning|note)/u,
    );
    expect(out.endsWith(`/rules/${id}\n`)).toBe(true);
  });

  it('says the same as JSON', async () => {
    const { code, out } = await call(['explain', '--format', 'json', id]);
    expect(code).toBe(0);
    const { rule: facts, accepted, rejected } = JSON.parse(out);
    expect(facts).toMatchObject({ id, summary: rule?.summary, why: rule?.why });
    expect(accepted.findings).toBeUndefined();
    expect(rejected.findings.length).toBeGreaterThan(0);
  });
});

it('keeps sentences within a terminal', async () => {
  const { out } = await call(['explain', 'property-known'], { width: 60, environment: { NO_COLOR: '1' } });
  const sentences = out.split('\n').filter((line) => /^ {2}[^\s[\]{}]/u.test(line));
  expect(sentences.length).toBeGreaterThan(3);
  expect(Math.max(...sentences.map((line) => line.length))).toBeLessThanOrEqual(60);
});

interface Shown {
  readonly text: string;
}

function lengthOf(shown: Shown | undefined): number {
  return shown?.text.length ?? Number.POSITIVE_INFINITY;
}
