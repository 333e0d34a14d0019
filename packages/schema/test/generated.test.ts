import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { made } from '../scripts/made.ts';
import { generatedFolder } from './published.ts';

let first: ReadonlyMap<string, string> = new Map();
let second: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  first = await made();
  second = await made();
}, 60_000);

describe('generated/', () => {
  it('holds every file that the generator makes, and no other', () => {
    expect(filesOnDisk()).toEqual([...first.keys()].sort());
  });

  it('holds, in every file, exactly what the generator makes now', () => {
    const stale = filesOnDisk().filter((path) => first.get(path) !== textOnDisk(path));
    expect(stale).toEqual([]);
  });

  it('is made of the same bytes every time', () => {
    expect([...second]).toEqual([...first]);
  });
});

function filesOnDisk(): string[] {
  const found = readdirSync(generatedFolder, { recursive: true, withFileTypes: true });
  const folder = fileURLToPath(generatedFolder);
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort();
}

function textOnDisk(path: string): string {
  return readFileSync(new URL(path, generatedFolder), 'utf8');
}
