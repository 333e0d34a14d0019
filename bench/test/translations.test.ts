import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translations } from '../src/translations/languages.ts';

const folder = new URL('../generated/', import.meta.url);
const made = translations();

describe('the translations', () => {
  it.each([...made])('%s is what the published schemas say', (file, text) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
  });

  it('are all that is generated', () => {
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  });
});
