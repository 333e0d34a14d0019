import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { promisify } from 'node:util';
import { misriKapoor2025 } from '@chancery/fixtures';
import { afterAll, describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { emptyFolder } from './cli-terminal.ts';
import { libraryBundle } from './library-bundle.ts';

const chromium = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
if (chromium === undefined) console.log('browser.test.ts is skipped: no CHROMIUM, no /usr/bin/chromium');

const folder = emptyFolder();
afterAll(folder.remove);

const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--user-data-dir=${folder.in('profile')}`,
  '--virtual-time-budget=10000',
  '--dump-dom',
];

const policy = "default-src 'none'; script-src 'self'";
const input = JSON.stringify(misriKapoor2025);
const script = `let evaluated = true;
try { new Function('return 1')(); } catch { evaluated = false; }
const { account, counts, summary } = chancery.validate(${JSON.stringify(input)});
document.body.textContent = btoa(JSON.stringify({ evaluated, account, counts, summary }));`;

describe.skipIf(chromium === undefined)('a browser under a strict policy', () => {
  it('runs the library, and finds what Node finds', { timeout: 60_000 }, async () => {
    const pages: Readonly<Record<string, readonly [string, string]>> = {
      '/': [
        'text/html',
        '<!doctype html><body><script src="/bundle.js"></script><script src="/run.js"></script>',
      ],
      '/bundle.js': ['text/javascript', await libraryBundle(folder.in('bundle'))],
      '/run.js': ['text/javascript', script],
    };
    const server = createServer(({ url = '' }, response) => {
      const [type, body] = pages[url] ?? ['text/plain', ''];
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('content-security-policy', policy);
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const run = promisify(execFile)(chromium ?? '', [...options, `http://127.0.0.1:${port}/`]);
    const { stdout } = await run.finally(() => server.close());
    const [, told = ''] = /<body>([A-Za-z0-9+/=]+)/u.exec(stdout) ?? [];
    const { account, counts, summary } = validate(input);
    const expected = { evaluated: false, account, counts, summary };
    expect(JSON.parse(atob(told) || '{}')).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});
