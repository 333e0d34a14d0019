import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathsOf, readTree } from '../house/tree.ts';
import { type Block, blocksOf } from './blocks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The scripts of every package of the workspace. */
const scripts = new Set(
  pathsOf(readTree(root), /(?:^|\/)package\.json$/u).flatMap((path) => {
    const manifest: { readonly scripts?: object } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    return Object.keys(manifest.scripts ?? {});
  }),
);

/** What the pages install: our packages, from npm or from a clone, and what stands beside them. */
const installable =
  /^(?:@chancery\/(?:schema|fixtures|validators)|zod|ajv|json-schema-to-typescript@\^16|quicktype-core@\^26|\.\.\/chancery\/tarballs\/\*\.tgz)$/u;

/** Commands of a page that a reader could not type: scripts, files, packages, verbs and options that do not exist. */
export function wrongCommands(text: string, help: ReadonlyMap<string, string>): readonly string[] {
  const blocks = blocksOf(text);
  return [
    ...notRun(blocks).filter((line) => !canBeTyped(line)),
    ...commandsInProse(text, blocks).filter((line) => !canBeTyped(line) && !isVerb(line, help)),
  ];
}

/** The lines of blocks that no test runs, since they work on the whole repository or need a network. */
function notRun(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  return lines.filter((line) => /^(?:npm|npx vitest|git)\b/u.test(line));
}

function commandsInProse(text: string, blocks: readonly Block[]): readonly string[] {
  const prose = blocks.reduce((rest, block) => rest.replace(block.text, ''), text);
  const commands = /`((?:npm (?:run|test|install)|npx|chancery)(?= |`)[^`]*)`/gu;
  return [...prose.matchAll(commands)].map(([, line = '']) => line.replaceAll(/\s+/gu, ' '));
}

function canBeTyped(line: string): boolean {
  const [program, verb = '', ...rest] = line.split(' ');
  if (program === 'npx') return verb === 'vitest' && existsSync(join(root, rest[1] ?? ''));
  if (program === 'git') return ['clone', 'init', 'add', 'commit'].includes(verb);
  if (verb === 'run' || verb === 'test' || verb === 'start') {
    return scripts.has(rest.find((word) => !word.startsWith('-')) ?? verb);
  }
  if (verb === 'init') return rest.join() === '-y';
  return verb === 'install' && rest.every((word) => word.startsWith('--save') || installable.test(word));
}

/** Whether the help of `chancery` tells of a verb and of its options. */
function isVerb(line: string, help: ReadonlyMap<string, string>): boolean {
  const [, verb, ...words] = line.replace(/^npx (?:@chancery\/validators|chancery)/u, 'chancery').split(' ');
  if (verb === undefined) return line === 'chancery' || line === 'npx chancery';
  const page = help.get(verb);
  const options = words.filter((word) => /^--./u.test(word)).map((word) => word.replace(/=.*/u, ''));
  return page !== undefined && options.every((option) => page.includes(` ${option} `));
}
