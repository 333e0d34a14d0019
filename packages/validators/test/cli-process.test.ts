import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { OutputError } from '../src/cli/terminal.ts';
import { shell as shellIn } from './cli-child.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

/** A dataset of which every record is wrong, so that its report is long. */
const wrong = folder.in('wrong.ndjson');
const meetings = Array.from({ length: 6000 }, (_, index) => ({ type: 'meeting', id: `meeting/${index}` }));
writeFileSync(wrong, asNdjson({ ...small, records: meetings }));

/** Runs a line of the shell; `chancery` in it is the real command line. */
const shell = (line: string) => shellIn(line, folder.in(''));

describe.skipIf(process.platform === 'win32')('the process', () => {
  it.concurrent.each(['pretty', 'json'])('writes a long %s report whole to a slow reader', async (format) => {
    const [slow, whole] = await Promise.all([
      shell(`chancery validate --format ${format} ${wrong} | { sleep 2; cat; }`),
      call(['validate', '--format', format, wrong]),
    ]);
    expect(slow.code).toBe(1);
    expect(whole.out.length).toBeGreaterThan(3_000_000);
    expect(slow.out === whole.out).toBe(true);
  });

  it.concurrent('ends quietly with 141 when the reader leaves', async () => {
    const { code, out, err } = await shell(`chancery validate ${wrong} | head -n 1`);
    expect({ code, err }).toEqual({ code: 141, err: '' });
    expect(out).toContain('wrong.ndjson:2:1  error');
  });

  it.concurrent('writes a report to a pipe that is named as a file', async () => {
    const [piped, whole] = await Promise.all([
      shell(`chancery validate --quiet --output /dev/stdout ${wrong} | cat`),
      call(['validate', '--quiet', wrong]),
    ]);
    expect({ code: piped.code, err: piped.err }).toEqual({ code: 1, err: '' });
    expect(piped.out === whole.out).toBe(true);
  });

  it.concurrent('reads standard input and a file whose name starts with -', async () => {
    const { code, out } = await shell(
      `chancery validate --config record-cited=off - < ${wrong} > -odd.txt; chancery validate --quiet -- -odd.txt`,
    );
    expect(code).toBe(3);
    expect(out).toContain('-odd.txt is not valid: not all of it was read.');
  });

  it.concurrent('says with 3 that a full disk took no report', async () => {
    const { code, err } = await shell('chancery rules > /dev/full');
    expect(code).toBe(3);
    expect(err).toMatch(/^chancery: The output could not be written: .*ENOSPC/u);
  });
});

describe('a call', () => {
  it('asks for a report of what is our bug, and ends with 4', async () => {
    const { code, err } = await call(['rules'], { write: () => Promise.reject(new TypeError('odd\u001b')) });
    expect(code).toBe(4);
    expect(err).toMatch(
      /^chancery: This is a bug of @chancery\/validators \d[\s\S]*Please report it[\s\S]*TypeError: odd⟨U\+001B⟩\n {4}at /u,
    );
  });

  it('ends with 141 and no word where the pipe is broken', async () => {
    const gone = new OutputError(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    const { code, err } = await call(['rules'], { write: () => Promise.reject(gone) });
    expect({ code, err }).toEqual({ code: 141, err: '' });
  });
});

describe.skipIf(process.platform === 'win32')('a report that grows too large for its file', () => {
  it('ends with 3, leaves the old report and nothing beside it', async () => {
    const report = folder.in('report.txt');
    writeFileSync(report, 'old');
    const { code, out, err } = await shell(
      `trap '' XFSZ; ulimit -f 64; chancery validate --output ${report} ${wrong}; code=$?; cat ${report}; ls *.partial; exit $code`,
    );
    expect({ code, out }).toEqual({ code: 3, out: 'old' });
    expect(err).toMatch(
      /^chancery: The output could not be written: .*report\.txt is larger than a file may be\n/u,
    );
  });
});
