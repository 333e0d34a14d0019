import { describe, expect, it } from 'vitest';
import { corpus } from './fuzz-corpus.ts';
import { shrunk } from './fuzz-inputs.ts';
import { breachOf } from './fuzz-properties.ts';

describe('the corpus', () => {
  it.each([...corpus()])('%s', async (_, bytes) => {
    const broken = new Set<string>();
    for (const size of [1, 2, 3, 7, 10, 23, 64]) broken.add((await breachOf(bytes, size))?.property ?? '');
    expect([...broken].filter((property) => property !== '')).toEqual([]);
  });

  it('is not lost', () => {
    expect(corpus().size).toBeGreaterThanOrEqual(40);
  });
});

describe('an input that breaks something', () => {
  it('is made small', async () => {
    const bytes = new TextEncoder().encode('{"a": [1, 2, 3], "b": "c"}');
    const small = await shrunk(bytes, async (less) => less.includes(0x33));
    expect(new TextDecoder().decode(small)).toBe('3');
  });
});
