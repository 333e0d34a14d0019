// Looks at an HTML report in a headless Chromium, where one is installed: `npm run look -- report.html`. Without a name it
// takes the report of the tests in which every text is hostile. Pictures and a PDF are left in node_modules/.cache/look.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { html } from '../src/report/html.ts';
import { hostileContext, hostileReport } from '../test/hostile-report.ts';

const folder = fileURLToPath(new URL('../node_modules/.cache/look/', import.meta.url));
const views = [
  { name: 'light', width: 1200, colorScheme: 'light' },
  { name: 'dark', width: 1200, colorScheme: 'dark' },
  { name: 'narrow', width: 360, colorScheme: 'light' },
] as const;

mkdirSync(folder, { recursive: true });
const executablePath = installed();
if (executablePath === undefined) console.error('No Chromium was found; CHROMIUM may say where one is.');
else {
  const browser = await chromium.launch({ executablePath });
  const complaints = await looked(browser, page(process.argv[2])).finally(() => browser.close());
  for (const complaint of complaints) console.error(complaint);
  console.error(`${folder}: ${complaints.length === 0 ? 'nothing to complain of' : 'see above'}`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

function installed(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((path) => names.map((name) => join(path, name)));
  return [process.env.CHROMIUM, ...paths].find((path) => path !== undefined && existsSync(path));
}

function page(name: string | undefined): string {
  if (name !== undefined) return pathToFileURL(resolve(process.env.INIT_CWD ?? '.', name)).href;
  const file = join(folder, 'hostile.html');
  writeFileSync(file, [...html.write(hostileReport, hostileContext)].join(''));
  return pathToFileURL(file).href;
}

/** What a reader would not want: a page that asks for something, breaks its own policy, or is wider than the window. */
async function looked(browser: Browser, url: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const { name, width, colorScheme } of views) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, offline: true });
    tab.on('console', (message) => void complaints.push(`${name}: ${message.text()}`));
    tab.on('request', (request) => {
      if (request.url() !== url) complaints.push(`${name}: asks for ${request.url()}`);
    });
    await tab.goto(url);
    const box = await tab.locator('body').evaluate((body) => [body.scrollWidth, body.clientWidth] as const);
    if (box[0] > box[1]) complaints.push(`${name}: ${box[0]} pixels wide in ${box[1]}`);
    await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    if (name === 'light') await tab.pdf({ path: join(folder, 'print.pdf') });
    await tab.close();
  }
  return complaints;
}
