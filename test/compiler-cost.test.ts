import { expect, it } from 'vitest';
import { costOf } from './compiler-cost/compile.ts';
import { programs } from './compiler-cost/programs.ts';

it.each(programs)('a program that uses $uses', ({ text, reads, limit, was, checksPackages }) => {
  const { instantiations, packages, complaints } = costOf(text, checksPackages);
  expect({ complaints, packages }).toEqual({ complaints: [], packages: reads });
  const grown = `grew from ${was} to ${instantiations} instantiations; the limit is ${limit}`;
  expect(instantiations > limit ? grown : 'not above its limit').toBe('not above its limit');
});
