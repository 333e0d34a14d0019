import { describe, expect, it } from 'vitest';
import { corpus } from './fuzz-corpus.ts';
import { shrunk } from './fuzz-inputs.ts';
import { breachOf } from './fuzz-properties.ts';

describe('the corpus', () => {
  it.each([...corpus()])('%s', async (_, bytes) => {
    for (const size of [1, 2, 3, 7, 64]) expect(await breachOf(bytes, size)).toBeUndefined();
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
