import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scannerFile, scannerText } from '../scripts/scanner/scanner-text.ts';

it('is what `npm run generate` makes of the published schema', () => {
  expect(readFileSync(scannerFile, 'utf8')).toBe(scannerText());
});
