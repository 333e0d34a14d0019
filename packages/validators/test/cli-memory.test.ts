import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { synthesizeLines } from '@chancery/fixtures/synthetic';
import { afterAll, expect, it } from 'vitest';
import { shell } from './cli-child.ts';
import { emptyFolder } from './cli-terminal.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const [header = '', ...records] = synthesizeLines({ seed: 5, visits: 1000 });
const times = 6;
writeFileSync(folder.in('large.ndjson'), [header, ...Array(times).fill(records).flat()].join(''));

/** Tells on standard error how much memory the process held at most, in KiB by the count of the kernel. */
const telling = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

/** Engines after that of Node 20 optimize more at a time, and take more memory for a moment. */
const most = process.versions.node.startsWith('20.') ? 80e6 : 120e6;

it.each([
  ['a file', 'chancery validate --rules structure large.ndjson'],
  ['a pipe', 'cat large.ndjson | chancery validate --rules structure'],
  ['standard input from a file', 'chancery validate --rules structure < large.ndjson'],
])('the structure of %s is judged in little memory', async (_, line) => {
  const { code, out, err } = await shell(line, folder.in(''), ['--import', telling]);
  expect({ code, read: /^[0-9,]+ records read/mu.exec(out)?.[0] }).toEqual({
    code: 0,
    read: `${(times * records.length).toLocaleString('en')} records read`,
  });
  expect(1024 * Number(err)).toBeGreaterThan(30e6);
  expect(1024 * Number(err)).toBeLessThan(most);
});
