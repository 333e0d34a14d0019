import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A folder beside the workspace, with packages that are too heavy for it. */
export interface Aside {
  readonly folder: string;
  readonly require: NodeJS.Require;
}

/** Installs packages, each with its version, into a folder of that name; what is there already stays. No script of theirs runs. */
export function installedAside(name: string, packages: readonly string[]): Aside {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const manifest = `${folder}package.json`;
  writeFileSync(manifest, '{ "private": true, "type": "module" }\n');
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--prefix', folder, ...options, ...packages]);
  return { folder, require: createRequire(manifest) };
}
