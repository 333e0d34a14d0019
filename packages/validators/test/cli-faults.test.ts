import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { shell } from './cli-child.ts';
import { emptyFolder } from './cli-terminal.ts';
import { asNdjson, ndjson, small } from './small-dataset.ts';

const folder = emptyFolder();
const here = folder.in('');
afterAll(folder.remove);

const empty = asNdjson({ ...small, records: [] });
const last = '{"type":"source","id":"source/last","kind":"document","nam":"Last"}\n';
const large = Array.from({ length: 14_500 }, (_, index) => {
  return { type: 'source', id: `source/s${index}`, kind: 'document', name: 'n'.repeat(2000) };
});
/** Meetings in front of the visit that they are part of: more than a heap of 64 MB holds as objects. */
const many = Array.from({ length: 60_000 }, (_, index) => ({ ...small.records[3], id: `meeting/m${index}` }));
const wrong = Array.from({ length: 6000 }, (_, index) => ({ type: 'meeting', id: `meeting/m${index}` }));

/** Parts that are packed one by one: members of gzip may follow each other. */
const packed = (...parts: readonly (string | Buffer)[]) => parts.map((part) => gzipSync(part, { level: 9 }));
/** A part of 16 MB of one byte, packed; 64 of them are a gigabyte. */
const [zeros = Buffer.of(), letters = Buffer.of()] = packed(
  ...['\0', 'a'].map((letter) => Buffer.alloc(2 ** 24, letter)),
);
const times = (count: number, part: Buffer) => Array.from({ length: count }, () => part);

const files: Readonly<Record<string, string | Buffer>> = {
  'good.ndjson': ndjson,
  '-odd.ndjson': ndjson,
  'secret.ndjson': ndjson,
  'wrong.ndjson': asNdjson({ ...small, records: wrong }),
  'large.ndjson': asNdjson({ ...small, records: large }),
  'large.json': JSON.stringify({ ...small, records: large }),
  'many.ndjson': asNdjson({ ...small, records: [...many, ...small.records] }),
  'line.ndjson': `${empty}"${'x'.repeat(60_000_000)}"\n${last}`,
  'good.ndjson.gz': gzipSync(ndjson),
  'two.gz': Buffer.concat(packed(ndjson.slice(0, 200), ndjson.slice(200))),
  'cut.gz': gzipSync(ndjson).subarray(0, 200),
  'zeros.gz': Buffer.concat(times(64, zeros)),
  'line.ndjson.gz': Buffer.concat([...packed(`${empty}"`), ...times(32, letters), ...packed(`"\n${last}`)]),
  'zip.json': Buffer.from('PK\u0003\u0004\u0014\0\0\0', 'latin1'),
  'old.json': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
};
for (const [name, content] of Object.entries(files)) writeFileSync(folder.in(name), content);
mkdirSync(folder.in('folder'));
symlinkSync('loop', folder.in('loop'));
chmodSync(folder.in('secret.ndjson'), 0);

const isValid = '4 records read = 4 valid + 0 invalid';
const isEmpty = 'Expected a dataset in JSON, found nothing.';
const isLong = 'found something: json-line-limit (1), property-spelled (1)';

/** What is read, how, the exit code, and what is said of it. */
const faults: readonly (readonly [fault: string, line: string, code: number, ...says: string[]])[] = [
  ['a FIFO', 'mkfifo a; cat good.ndjson > a & chancery validate a', 0, isValid],
  ['a FIFO that is closed at once', 'mkfifo b; : > b & chancery validate b', 3, isEmpty],
  ['an empty device', 'chancery validate /dev/null', 3, isEmpty],
  ['an endless device', 'chancery validate /dev/zero', 3, 'found U+0000'],
  [
    'a directory, a link to itself, a pattern without match, and what follows them',
    'chancery validate folder loop "none/*.json" good.ndjson',
    3,
    'chancery: folder is a directory: ',
    'chancery: loop is a link that leads back to itself\n',
    'chancery: none/*.json matches no file\n',
    isValid,
  ],
  ['a name that starts with -', 'chancery validate -- -odd.ndjson', 0, isValid],
  ['gzip', 'chancery validate good.ndjson.gz', 0, isValid],
  ['gzip in two members', 'chancery validate two.gz', 0, isValid],
  ['gzip that is cut off', 'chancery validate cut.gz', 3, 'cut.gz is packed with gzip and ends too early'],
  ['a zip archive', 'chancery validate zip.json', 3, 'found a zip archive, as files of Word'],
  ['a table of an old Excel', 'chancery validate old.json', 3, 'found a file of an old Word or Excel'],
  ['a line of 60 MB', 'chancery validate line.ndjson', 3, isLong],
];

/** What is larger than the heap that it is read with, in MB. */
const heaps: readonly (readonly [fault: string, file: string, heap: number, code: number, says: string])[] = [
  ['30 MB of NDJSON', 'large.ndjson', 64, 0, '14,500 records read = 14,500 valid'],
  ['a document of 30 MB', 'large.json', 64, 0, '14,500 records read = 14,500 valid'],
  ['60,000 ids', 'many.ndjson', 64, 0, '60,004 records read = 60,004 valid'],
  ['60,000 ids from a pipe', '- < many.ndjson', 64, 0, '120,005 references resolved'],
  ['a gigabyte of NUL in 1 MB of gzip', 'zeros.gz', 64, 3, 'found U+0000'],
  ['a line of 512 MB in half a MB of gzip', 'line.ndjson.gz', 128, 3, isLong],
];

/** Writes the most memory that the process ever had, in KB, as the last line on standard error. */
const watched =
  'data:text/javascript,process.on("exit",()=>console.error("\\n"+process.resourceUsage().maxRSS))';

describe.skipIf(process.platform === 'win32').concurrent('the process', () => {
  it.each(faults)('reads %s', async (_, line, code, ...says) => {
    const ended = await shell(`${line} 2>&1`, here);
    for (const words of says) expect(ended.out).toContain(words);
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: '' });
  });

  it.each(heaps)('reads %s in little memory', async (_, file, heap, code, says) => {
    const options = [`--max-old-space-size=${heap}`, '--import', watched];
    const ended = await shell(`chancery validate ${file}`, here, options);
    expect(ended.out).toContain(says);
    expect(ended.code).toBe(code);
    expect(Number(ended.err.split('\n').at(-2))).toBeLessThan(400_000);
  });

  it.skipIf(process.getuid?.() === 0)('says of a file that it may not be read', async () => {
    const { code, err } = await shell('chancery validate secret.ndjson', here);
    expect({ code, err }).toEqual({ code: 3, err: 'chancery: secret.ndjson may not be read\n' });
  });

  it.skipIf(process.platform === 'darwin')('ends with 3 and one line when the disk is full', async () => {
    const { code, out, err } = await shell('chancery validate wrong.ndjson > /dev/full', here);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^chancery: The output could not be written: .*ENOSPC.*\n$/u);
  });

  it('writes a report of more than 5 MB whole to a slow reader', async () => {
    const call = 'chancery validate --format json --max-findings 20000 wrong.ndjson';
    const { code, out } = await shell(`${call} | { sleep 3; cat; }`, here);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(5_000_000);
    expect(JSON.parse(out)).toMatchObject({ account: { read: 6000, complete: true } });
  });
});
