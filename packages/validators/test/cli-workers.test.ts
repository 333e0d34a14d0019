import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { ended, shell as shellIn, start } from './cli-child.ts';
import { emptyFolder } from './cli-terminal.ts';
import { lineTexts } from './line-texts.ts';
import { asNdjson, ndjson, small } from './small-dataset.ts';

const folder = emptyFolder();
const here = folder.in('');
afterAll(folder.remove);

/** About 10 MB with mistakes everywhere, more than is read by one thread before others are asked. */
const [header = '', ...records] = (lineTexts['NDJSON of other than ASCII'] ?? '').trimEnd().split('\n');
const sound = `${records.join('\n')}\n`.repeat(8);
const odd = [
  ...records.slice(0, 5).map((line) => line.replace('"id"', '"ID"')),
  ...[
    '',
    '{"type":"visit",',
    '\r',
    '\ufeff{}',
    ` ${records[1]} \r`,
    `${records[2]?.replaceAll(',', ',\r')}\r`,
  ],
];
const mistakes = Buffer.from(`${header}\n${`${sound}${odd.join('\n')}\n`.repeat(46)}{"type":`, 'utf8');
mistakes[6_000_001] = 0xff;

const files = {
  'mistakes.ndjson': mistakes,
  'small.ndjson.gz': gzipSync(ndjson),
  'header.ndjson': ndjson.slice(0, ndjson.indexOf('\n') + 1),
  'small.ndjson': ndjson,
  'document.json': JSON.stringify(small),
};
for (const [name, data] of Object.entries(files)) writeFileSync(folder.in(name), data);

const shell = (line: string) => shellIn(line, here);

describe.skipIf(process.platform === 'win32')('several threads', () => {
  it('say what one says, however many they are', async () => {
    expect(mistakes.length).toBeGreaterThan(9_000_000);
    const call = (workers: number) =>
      shell(
        `chancery validate --rules structure --format json --max-findings 700 --workers ${workers} *.ndjson* *.json`,
      );
    const one = await call(1);
    expect(one.code).toBe(3);
    for (const workers of [2, 3]) expect(await call(workers)).toEqual(one);
  }, 120_000);

  it('are not asked where records are, and nobody is told', async () => {
    const { code, err } = await shell('chancery validate --workers 2 --quiet header.ndjson document.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('end with the process when it is interrupted', async () => {
    const meetings = Array.from({ length: 5000 }, (_, index) => ({
      type: 'meeting',
      id: `meeting/m${index}`,
    }));
    const [first = '', ...lines] = asNdjson({ ...small, records: meetings }).split('\n');
    writeFileSync(folder.in('long.ndjson'), `${first}\n${lines.join('\n').repeat(200)}`);
    const args = [
      'validate',
      '--rules',
      'structure',
      '--workers',
      '2',
      '--output',
      'report.txt',
      'long.ndjson',
    ];
    const child = start(args, here);
    const end = ended(child);
    // The report is begun when the input is.
    while (!readdirSync(here).some((name) => name.endsWith('.partial'))) await setTimeout(20);
    await setTimeout(300);
    child.kill('SIGINT');
    const { code, signal } = await end;
    rmSync(folder.in('long.ndjson'));
    expect([code, signal]).toEqual([130, null]);
  }, 120_000);
});
