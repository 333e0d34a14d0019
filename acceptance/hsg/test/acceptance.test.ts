import { describe, expect, it } from 'vitest';
import { acceptance } from '../src/acceptance.ts';
import { onDisk } from '../src/results.ts';

const results = acceptance();

describe('the findings in the published lists', () => {
  it.each(results.map((result) => [result.file.split('/').at(-1), result] as const))(
    'stand in %s as a run finds them now',
    (_, result) => {
      expect(onDisk(result)).toBe(result.text);
    },
  );

  it('are none that make the datasets invalid', () => {
    const errors = results
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line.includes('"severity":"error"'));
    expect(errors).toEqual([]);
  });
});
