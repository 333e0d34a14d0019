import { afterAll, expect, it, vi } from 'vitest';
import { small } from './small-dataset.ts';

// Nothing of the specification is deprecated yet: here something is.
vi.mock('@chancery/schema/schemas/chancery.schema.json', async (original) => {
  const { default: published } = await original<{
    default: { $defs: Record<string, { properties: object }> };
  }>();
  const changed = structuredClone(published);
  Object.assign(changed.$defs.Visit?.properties ?? {}, {
    visitType: { $ref: '#/$defs/VisitType', deprecated: true, description: 'The rank. Use "rank" instead.' },
  });
  return { default: changed };
});

vi.mock('../generated/shapes.json', async (original) => {
  const { default: shapes } = await original<{ default: object }>();
  return { default: { ...shapes, holdsDeprecated: true } };
});

afterAll(() => vi.doUnmock('../generated/shapes.json'));
afterAll(() => vi.doUnmock('@chancery/schema/schemas/chancery.schema.json'));

it('tells a property that the specification itself marks as deprecated, without a profile', async () => {
  const { validate } = await import('../src/index.ts');
  const { findings, summary, valid } = validate(small);
  expect(findings.map(({ rule, pointer, params }) => [rule, pointer, params])).toEqual([
    [
      'deprecated-property-unused',
      '/records/2/visitType',
      { property: 'visitType', note: 'Use "rank" instead.' },
    ],
  ]);
  expect([summary.profile, valid]).toEqual([undefined, true]);
});

it('tells it once where a profile has the mark, too', async () => {
  const { validate } = await import('../src/index.ts');
  const { profileWith, shape } = await import('./profiles/documents.ts');
  const profile = profileWith((draft) => shape(draft, 'Meeting').required.push('place'));
  const told = validate(small, { profile }).findings.map(({ rule }) => rule);
  expect(told).toEqual(['deprecated-property-unused', 'profile-followed']);
});
