import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { type Draft, profileWith, shape } from './profiles/documents.ts';
import { small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;

describe('what is to go', () => {
  const note = 'Deprecated since 0.2: use "when" instead.';
  const profile = (description?: string): Draft =>
    profileWith((draft) =>
      Object.assign(shape(draft, 'Visit').properties, {
        presence: {
          $ref: '#/$defs/When',
          deprecated: true,
          ...(description === undefined ? {} : { description }),
        },
      }),
    );
  const present = {
    ...small,
    records: [
      source,
      organization,
      { ...visit, presence: { start: '2025-05-27', end: '2025-05-29' } },
      meeting,
    ],
  };

  it.each([
    ['without a word on it', undefined, 'The property "presence" is deprecated.', undefined],
    [
      'with what to use instead',
      `The physical stay. ${note}`,
      `The property "presence" is deprecated: ${note}`,
      note,
    ],
    ['with other words', 'The physical stay.', 'The property "presence" is deprecated.', undefined],
  ])('is told %s', (_, description, message, words) => {
    const { findings, valid, counts } = validate(present, { profile: profile(description) });
    expect(findings.map((finding) => [finding.rule, finding.message, finding.params.note])).toEqual([
      ['deprecated-property-unused', message, words],
    ]);
    expect([valid, counts.warning]).toEqual([true, 1]);
  });

  it('is told at its name', () => {
    const text = JSON.stringify(present, null, 2);
    const [finding] = validate(text, { profile: profile() }).findings;
    const line = text.split('\n')[(finding?.place?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.place?.column ?? 0) - 1, (finding?.place?.endColumn ?? 0) - 1)).toBe(
      '"presence"',
    );
  });
});
