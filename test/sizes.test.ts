import { expect, it } from 'vitest';
import { packedSize } from './sizes/bundle.ts';
import { bundles, type Limit, starts } from './sizes/limits.ts';
import { readFor } from './sizes/start.ts';

it.each(bundles)('a bundler that takes $takes', async ({ program, beside = [], ...limit }) => {
  expect(verdict(await packedSize(program, beside), limit)).toBe('not above its limit');
});

it.each(starts)('the command line with $of', ({ form, isWrong, parts, ...limit }) => {
  const { bytes, names } = readFor(['validate'], small(form, isWrong));
  expect(verdict(bytes, limit)).toBe('not above its limit');
  expect(names).toEqual(parts);
});

function verdict(size: number, { was, limit }: Limit): string {
  return size > limit ? `grew from ${was} to ${size} bytes; the limit is ${limit}` : 'not above its limit';
}

function small(form: 'document' | 'ndjson', isWrong: boolean): string {
  const header = {
    chancery: '0.1',
    id: 'https://example.org/one',
    title: 'One',
    lang: 'en',
    issued: '2025-06-30',
  };
  const source = { type: 'source', id: 'source/a', kind: isWrong ? 'doc' : 'document', name: 'A document' };
  if (form === 'document') return JSON.stringify({ ...header, records: [source] });
  return [{ type: 'dataset', ...header }, source].map((value) => `${JSON.stringify(value)}\n`).join('');
}
