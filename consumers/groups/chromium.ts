import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { bundleWithEsbuild } from '../bundle.ts';
import { type Ground, type Group, Skipped } from '../outcome.ts';
import { run } from '../project.ts';
import { same } from '../questions.ts';

interface Told {
  readonly text: string;
  readonly violations: readonly string[];
}

const { CHROMIUM } = process.env;
const places = [CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// The icon is there so that no other one is asked for.
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:";
const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script src="/violations.js"></script><script type="module" src="/bundle.js"></script>`;
const limit = 120_000;

const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium under a policy that allows no evaluation of text. */
export const chromium: Group = {
  name: 'chromium',
  about: `Chromium under ${policy}`,
  cells: (ground) => [
    {
      what: 'Chromium',
      check: async () => (await run(browser(), ['--version'], { cwd: ground.folder })).trim(),
    },
    {
      what: "Chromium: script-src 'self', violations counted",
      check: async () => {
        const { text, violations } = await asked(browser(), ground);
        same(text, ground.expected);
        if (violations.length > 0)
          throw new Error(`${violations.length} violations: ${violations.join('; ')}`);
        return '0 violations';
      },
    },
  ],
};

function browser(): string {
  const found = places.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Skipped('no Chromium; CHROMIUM may name one');
  return found;
}

async function asked(program: string, { project, folder }: Ground): Promise<Told> {
  await bundleWithEsbuild(project, 'browser.mjs', 'chromium/bundle.js');
  const server = createServer();
  const told = answerTo(server, project);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const profile = `--user-data-dir=${join(folder, 'chromium-profile')}`;
  const child = spawn(program, [...options, profile, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    return await told;
  } finally {
    child.kill();
    // Until then it writes into its profile, which is about to be removed.
    await ended;
    server.close();
    server.closeAllConnections();
  }
}

/** Serves the page; resolves to what it sends back. */
function answerTo(server: Server, project: string): Promise<Told> {
  const script = (path: string) => ['text/javascript', readFileSync(join(project, path), 'utf8')] as const;
  const files = new Map<string, readonly [type: string, body: string]>([
    ['/', ['text/html', page]],
    ['/violations.js', script('violations.js')],
    ['/bundle.js', script('chromium/bundle.js')],
  ]);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page has not answered in time.')), limit);
    server.on('request', async (request, response) => {
      const [type, body] = files.get(request.url ?? '') ?? ['text/plain', ''];
      const sent = await textOf(request);
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('content-security-policy', policy);
      response.end(body);
      if (request.method !== 'POST') return;
      clearTimeout(timer);
      resolve(JSON.parse(sent));
    });
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const text of request.setEncoding('utf8')) body += text;
  return body;
}
