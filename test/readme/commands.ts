import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathsOf, readTree } from '../house/tree.ts';
import { type Block, blocksOf } from './blocks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packageNames = ['@chancery/schema', '@chancery/fixtures', '@chancery/validators'];

/** The scripts of every package of the workspace. */
const scripts = new Set(
  pathsOf(readTree(root), /(?:^|\/)package\.json$/u).flatMap((path) => {
    const manifest: { readonly scripts?: object } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    return Object.keys(manifest.scripts ?? {});
  }),
);
const tools = new Set([
  'cd',
  'mkdir',
  'cp',
  'echo',
  'cat',
  'gzip',
  'curl',
  'node',
  'python3',
  'head',
  'rm',
  'mv',
  'sed',
]);

/** Command lines of a page that a reader could not type: scripts, verbs, options and files that do not exist. */
export function wrongCommands(text: string, help: ReadonlyMap<string, string>): readonly string[] {
  return [...linesOfBlocks(blocksOf(text)), ...commandsInProse(text)].filter(
    (line) => !canBeTyped(line, help),
  );
}

function linesOfBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'))
    .flatMap((line) => line.split(/ *(?:\||;|&&) */u))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Commands of npm and of `chancery` inside sentences, which no block runs. */
function commandsInProse(text: string): readonly string[] {
  const blocks = blocksOf(text);
  const prose = blocks.reduce((rest, { text: block }) => rest.replace(block, ''), text);
  return [...prose.matchAll(/`((?:npm (?:run|test)|npx|chancery) [^`]+)`/gu)].map(([, line = '']) => line);
}

function canBeTyped(line: string, help: ReadonlyMap<string, string>): boolean {
  const words = line.trim().split(/\s+/u);
  const [first = '', second = '', third = ''] = words;
  if (first === 'chancery') return isVerb(words.slice(1), help);
  if (first === 'npx' && (second === 'chancery' || second === '@chancery/validators'))
    return isVerb(words.slice(2), help);
  if (first === 'npx') return isTestRun(second, third, words[3] ?? '');
  if (first === 'npm') return isNpm(words.slice(1));
  if (first === 'node' && second.endsWith('dist/cli.js')) return isVerb(words.slice(2), help);
  return tools.has(first) || first === 'git';
}

function isVerb([verb = '', ...rest]: readonly string[], help: ReadonlyMap<string, string>): boolean {
  if (verb.startsWith('--')) return verb === '--version' || verb === '--help';
  const page = help.get(verb);
  if (page === undefined) return false;
  return rest
    .filter((word) => word.startsWith('--') && word !== '--')
    .every((word) => page.includes(`${word.replace(/=.*/u, '')}`));
}

function isTestRun(tool: string, verb: string, file: string): boolean {
  return tool === 'vitest' && verb === 'run' && existsSync(join(root, file));
}

function isNpm([verb = '', ...rest]: readonly string[]): boolean {
  if (verb === 'test' || verb === 'run') return scripts.has(verb === 'test' ? 'test' : (rest[0] ?? ''));
  if (verb === 'init') return rest.join(' ') === '-y';
  if (verb !== 'install') return false;
  return rest.every((word) => word.startsWith('-') || packageNames.includes(word) || isOther(word));
}

/** What the pages name beside our own packages. */
function isOther(word: string): boolean {
  return ['zod', 'ajv', 'typescript'].includes(word) || /^[./a-z]+\/tarballs\/\*\.tgz$/u.test(word);
}
