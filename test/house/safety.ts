import { importsOf } from './imports.ts';
import { factsOf } from './source.ts';
import { type Law, pathsOf, type Tree } from './tree.ts';

const published = /^packages\/[^/]+\/src\/.*\.ts$/u;
const besideCommandLine = /^packages\/[^/]+\/src\/(?!cli\/).*\.ts$/u;

const reachesOut =
  /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|child_process|cluster|worker_threads|vm|inspector)(?:\/|$)/u;
const reachingNames = [
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
];
const clockNames = ['Date', 'Intl', 'performance'];
const localeNames = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'];

/** What published code never does. `SECURITY.md` promises it. */
export const safety: readonly Law[] = [
  {
    name: 'published code opens no connection, starts no process, evaluates no text',
    complaints: (tree) => [
      ...uses(tree, published, reachingNames),
      ...importsOf(tree, published)
        .filter(({ from, to }) => reachesOut.test(to) && !isThread(from, to))
        .map(({ from, to }) => `${from}: imports ${to}`),
    ],
  },
  {
    name: 'no clock and no locale: dates are compared by our own arithmetic',
    complaints: (tree) => uses(tree, besideCommandLine, [...clockNames, ...localeNames]),
  },
];

/** A thread of the command line runs the file of the command line, and is started in one place. */
function isThread(from: string, to: string): boolean {
  return to === 'node:worker_threads' && /\/src\/cli\/threads?\.ts$/u.test(from);
}

function uses(tree: Tree, pattern: RegExp, names: readonly string[]): readonly string[] {
  return pathsOf(tree, pattern).flatMap((path) => {
    const { identifiers } = factsOf(tree.get(path) ?? '');
    return names.filter((name) => identifiers.has(name)).map((name) => `${path}: uses ${name}`);
  });
}
