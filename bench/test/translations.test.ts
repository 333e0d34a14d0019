import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translations } from '../src/translations/languages.ts';
import { fingerprint } from '../src/translations/typia.ts';

const folder = new URL('../generated/', import.meta.url);
const made = translations();

describe('the translations', () => {
  it.each([...made])('%s is what the published schemas say', (file, text) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
  });

  it('are those from which typia wrote its code; otherwise `npm run typia` does it again', () => {
    expect(readFileSync(new URL('typia.mjs', folder), 'utf8').split('\n')[0]).toContain(fingerprint());
  });

  it('are all that is generated', () => {
    expect(readdirSync(folder).sort()).toEqual([...made.keys(), 'typia.mjs'].sort());
  });
});
