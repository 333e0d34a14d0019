import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir } from 'node:fs/promises';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { ended, shell, start } from './cli-child.ts';
import { emptyFolder } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

const folder = emptyFolder();
const here = folder.in('');
afterAll(folder.remove);

/** 3 MB, more than any pipe holds: when they are written, most of them have been read. */
const meetings = Array.from({ length: 12_000 }, (_, index) => {
  return { type: 'meeting', id: `meeting/m${index}`, title: 'n'.repeat(200) };
});
const long = asNdjson({ ...small, records: meetings });

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

describe.skipIf(process.platform === 'win32').concurrent('a signal', () => {
  it.each(signals)('%s in mid-stream ends the input, and the report says so', async (signal, code) => {
    const child = start(['validate', '--format', 'json', '--max-findings', '1'], here);
    const end = ended(child);
    await written(child);
    child.kill(signal);
    const { out, err, ...how } = await end;
    expect({ how, err }).toEqual({ how: { code, signal: null }, err: interrupted('<stdin>') });
    const { account, files } = JSON.parse(out);
    expect(account.complete).toBe(false);
    expect(account.read).toBeGreaterThan(1000);
    expect(files).toEqual([{ file: '<stdin>', valid: false, account }]);
  });

  it('ends the process at once when it is the second one', async () => {
    const child = start(['validate', '--format', 'json'], here);
    await written(child);
    child.kill('SIGINT');
    // The report is longer than what a pipe takes, and nobody reads on.
    if (child.stdout !== null) await once(child.stdout, 'readable');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    child.stdout?.destroy();
  });

  it('ends a wait for a pipe that nobody writes to', async () => {
    await shell('mkfifo silent', here);
    const child = start(['validate', 'silent', 'next.json'], here);
    const end = ended(child);
    // It opens when the other end does.
    const writer = await open(folder.in('silent'), 'w');
    child.kill('SIGTERM');
    const { signal, out, err } = await end;
    await writer.close();
    expect({ signal, err }).toEqual({
      signal: 'SIGTERM',
      err: interrupted('silent') + interrupted('next.json'),
    });
    expect(out).toContain('0 records read = 0 valid + 0 invalid + 0 unreadable, incomplete');
  });

  it('leaves nothing of a report that it cuts short as the second one', async () => {
    const child = start(['validate', '--format', 'json', '--output', 'cut.json'], here);
    await written(child);
    expect(await filesLike('cut')).toEqual([expect.stringMatching(/^cut\.json\..*\.partial$/u)]);
    // Two of one kind that come this close would be taken for one; which of them comes first, the kernel decides.
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect([
      [null, 'SIGINT'],
      [null, 'SIGTERM'],
    ]).toContainEqual(await once(child, 'exit'));
    expect(await filesLike('cut')).toEqual([]);
  });

  it('leaves nothing of a file that would be converted', async () => {
    const child = start(['convert', '--output', 'half.json'], here);
    const end = ended(child);
    await written(child);
    child.kill('SIGINT');
    expect(await end).toEqual({ code: 130, signal: null, out: '', err: interrupted('<stdin>') });
    expect(await filesLike('half')).toEqual([]);
  });
});

/** Resolves when a process has taken the text, which is not yet the end of its input. */
function written(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.stdin?.write(long, resolve));
}

async function filesLike(beginning: string): Promise<readonly string[]> {
  return (await readdir(here)).filter((name) => name.startsWith(beginning));
}

function interrupted(file: string): string {
  return `chancery: ${file} was not read to its end: interrupted\n`;
}
