import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRegistry, type Registry } from './install/registry.ts';
import { blocksOf } from './readme/blocks.ts';
import { readPage } from './readme/pages.ts';
import { node, packages, run } from './tarballs/project.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

let around: string;
let registry: Registry;

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'chancery-install-'));
  mkdirSync(join(around, 'chancery'));
  for (const entry of ['packages', 'node_modules', 'package.json', 'test'])
    symlinkSync(join(root, entry), join(around, 'chancery', entry), 'junction');
  cpSync(join(root, 'scripts'), join(around, 'chancery/scripts'), { recursive: true });
  registry = await openRegistry(packages.map((name) => join(root, 'packages', name)));
}, 60_000);

afterAll(() => {
  registry.close();
  rmSync(around, { recursive: true, force: true });
});

it('works as the front page says, in a home where nothing is', async () => {
  const packing = await node(join(around, 'chancery'), tsx, 'scripts/pack.ts');
  expect(packing.status).toBe(0);
  expect(readdirSync(join(around, 'chancery/tarballs'))).toHaveLength(packages.length);
  const { status, stdout } = await run(
    'sh',
    ['-c', `${alone(registry.url)}\n${lines()}`],
    join(around, 'chancery'),
  );
  expect(stdout).toMatch(/^\d+\.\d+\.\d+$/mu);
  expect(status).toBe(0);
});

/** The commands of the page but for the first one, which builds as well. */
function lines(): string {
  const block = blocksOf(readPage('README.md')).find(({ text }) => text.startsWith('npm run pack\n'));
  return ['set -e', ...(block?.text.trim().split('\n').slice(1) ?? []), 'npx chancery --version'].join('\n');
}

function alone(url: string): string {
  const home = join(around, 'home');
  mkdirSync(home);
  return `export HOME=${home} npm_config_cache=${home}/cache npm_config_registry=${url} npm_config_audit=false npm_config_update_notifier=false npm_config_userconfig=${home}/.npmrc`;
}
