import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { call, emptyFolder } from './cli-terminal.ts';
import { asNdjson, document, ndjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

/** A dataset with a mistake of each kind that has a safe repair, and the same without them. */
const wrong = document
  .replace('"completed"', '"complete"')
  .replace('"2025-05-27"', '"27.05.2025"')
  .replace('"partOf"', '"part_of"')
  .replace('"A document"', '" A \\u2013 document"')
  .replace('"title"', '"titel"');
const right = document.replace('"A document"', '"A – document"');

/** Writes a file and returns its path. */
function written(name: string, text: string | Uint8Array): string {
  writeFileSync(folder.in(name), text);
  return folder.in(name);
}

describe('fix', () => {
  it('shows repairs as a diff with places, writes nothing, and ends with 1', async () => {
    const file = written('wrong.json', wrong);
    const { code, out, err } = await call(['fix', file]);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'chancery: 5 safe repairs in 1 file; nothing was written: --write makes them\n',
    });
    expect(out.replaceAll(folder.in(''), '')).toBe(`--- /wrong.json
+++ /wrong.json
@@ 4:3 property-spelled in /titel @@
-  "titel": "A small dataset",
+  "title": "A small dataset",
@@ 12:15 value-format in source/a at /name @@
-      "name": " A \\u2013 document"
+      "name": "A – document"
@@ 28:17 value-in-vocabulary in visit/one at /status @@
-      "status": "complete",
+      "status": "completed",
@@ 30:18 value-format in visit/one at /when/start @@
-        "start": "27.05.2025",
+        "start": "2025-05-27",
@@ 49:7 property-spelled in meeting/one at /part_of @@
-      "part_of": [
+      "partOf": [
`);
    expect(readFileSync(file, 'utf8')).toBe(wrong);
  });

  it('makes them with --write, and has nothing to do after', async () => {
    const file = written('written.json', wrong);
    const { code, err } = await call(['fix', '--write', file]);
    expect({ code, err }).toEqual({ code: 0, err: 'chancery: 5 safe repairs in 1 file, written\n' });
    expect(readFileSync(file, 'utf8')).toBe(right);
    expect(await call(['fix', '--write', file])).toEqual({
      code: 0,
      out: '',
      err: 'chancery: Nothing to repair\n',
    });
    expect((await call(['validate', file])).code).toBe(0);
  });

  it.each([
    ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a lone CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['odd white space', (text: string) => text.replaceAll('": ', '" \t: ')],
    ['two lines for four', (text: string) => text.replaceAll(',\n', ',')],
  ])('leaves %s as it is', async (_, change) => {
    const file = written('odd.json', change(wrong));
    expect((await call(['fix', '--write', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(change(right));
  });

  it('reads NDJSON, several files and patterns', async () => {
    written('a.ndjson', ndjson.replace('"completed"', '"complete"'));
    written('b.ndjson', ndjson.replace('"lang"', '"Lang"'));
    const { code, err } = await call(['fix', '--write', folder.in('*.ndjson')]);
    expect({ code, err }).toEqual({ code: 0, err: 'chancery: 2 safe repairs in 2 files, written\n' });
    for (const name of ['a.ndjson', 'b.ndjson']) expect(readFileSync(folder.in(name), 'utf8')).toBe(ndjson);
  });

  it('shows those of standard input', async () => {
    const { code, out } = await call(['fix', '-'], { stdin: wrong });
    expect(code).toBe(1);
    expect(out).toContain('--- <stdin>\n');
  });

  it('shows the part of a long line that changes, and nothing hidden', async () => {
    const name = `${'x'.repeat(3000)}\u202e\u001b`;
    const records = [{ ...small.records[0], name, kind: 'documnt', description: name }];
    const { out } = await call(['fix', '-'], {
      stdin: asNdjson({ ...small, records }),
      width: 80,
      environment: { NO_COLOR: '1' },
    });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toContain('"kind":"document"');
    expect(out.includes('\u202e') || out.includes('\u001b')).toBe(false);
  });
});

/** What is left alone with 3, and why. */
const leftAlone: readonly (readonly [name: string, text: string | Uint8Array, says: RegExp])[] = [
  ['broken JSON', wrong.replace('"visit/one"', 'visit/one'), /was not read wholly/u],
  ['a broken header', wrong.replace('"lang": "en",', '"lang": "en",,'), /was not read wholly/u],
  ['a truncated file', wrong.slice(0, -20), /was not read wholly/u],
  [
    'what is not UTF-8',
    Buffer.from(wrong.replace('Freedonia', 'Fr\u00e9donie'), 'latin1'),
    /was not read wholly/u,
  ],
  ['a property twice', wrong.replace('"titel"', '"titel": "Twice", "titel"'), /was not read wholly/u],
];

describe('fix --write', () => {
  it.each(leftAlone)('leaves %s alone and ends with 3', async (_, text, says) => {
    const file = written('left.json', text);
    const { code, err } = await call(['fix', '--write', file]);
    expect(code).toBe(3);
    expect(err).toMatch(says);
    expect(readFileSync(file).equals(Buffer.from(text))).toBe(true);
  });

  it('repairs one file beside another that does not exist, and ends with 3', async () => {
    const file = written('beside.json', wrong);
    const { code, err } = await call(['fix', '--write', folder.in('missing.json'), file]);
    expect(code).toBe(3);
    expect(err).toContain('missing.json does not exist');
    expect(readFileSync(file, 'utf8')).toBe(right);
  });
});

/** What could have been meant in more than one way, or names another record, is no safe repair. */
const unsafe: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a date that can be two days', '"2025-05-27"', '"05/06/2025"'],
  ['a day that no calendar has', '"2025-05-27"', '"2025-02-30"'],
  ['a word that is near none', '"completed"', '"over"'],
  ['a word that is empty', '"completed"', '""'],
  ['an id in capitals', '"visit/one"', '"visit/One"'],
  ['a reference with a space', '"source": "source/a"', '"source": "source/a "'],
  ['a reference that is nearly one', '"source": "source/a"', '"source": "source/aa"'],
  ['a misspelled name whose value is wrong', '"status": "completed"', '"statsu": "over"'],
];

it.each(unsafe)('leaves %s to a person', async (_, from, to) => {
  const { code, out } = await call(['fix', '-'], { stdin: document.replace(from, to) });
  expect({ code, out }).toEqual({ code: 0, out: '' });
});
