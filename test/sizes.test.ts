import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packed, packedSize } from './sizes/bundle.ts';
import { bundles, files, type Limit } from './sizes/limits.ts';

it.each(bundles)('a bundler that takes $takes', async ({ program, beside = [], ...limit }) => {
  expect(verdict(await packedSize(program, beside), limit)).toBe('not above its limit');
});

it.each(files)('$path, $how', ({ path, how, ...limit }) => {
  const bytes = readFileSync(path);
  expect(verdict(how === 'packed' ? packed(bytes) : bytes.length, limit)).toBe('not above its limit');
});

function verdict(size: number, { was, limit }: Limit): string {
  return size > limit ? `grew from ${was} to ${size} bytes; the limit is ${limit}` : 'not above its limit';
}
