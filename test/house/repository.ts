import { posix } from 'node:path';
import { type Law, pathsOf, type Tree } from './tree.ts';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const rooms = [
  'packages/schema/package.json',
  'packages/fixtures/package.json',
  'packages/validators/package.json',
  'package.json',
  'turbo.json',
  'pnpm-workspace.yaml',
  '.changeset/config.json',
  'scripts/setup.mjs',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
  'LICENSE-CC0',
];

const packageManifest = /^packages\/[^/]+\/package\.json$/u;
const anyManifest = /^(?:[^/]+\/[^/]+\/)?package\.json$/u;
const runsAtInstall = [
  'preinstall',
  'install',
  'postinstall',
  'prepare',
  'prepublish',
  'preprepare',
  'postprepare',
];
const vagueNames = ['core', 'utils', 'shared', 'common', 'helpers', 'lib'];

/** What a package folder holds beside its folders. */
const packageFile =
  /^packages\/[^/]+\/(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|LICENSE-CC0|tsconfig\.json|tsup\.config\.ts|rules\.lock\.json)$/u;

/** Patterns that betray the machine on which a file was written. */
const machine: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.:/*-])\/(?:work|home|root|tmp|Users|private\/var)(?:\/|\b)/u, 'names a path of one machine'],
  [/\b[A-Z]:\\(?:Users|work)/u, 'names a path of one machine'],
  [/\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.|\bnpm\.pkg\.github\b/u, 'names a registry host'],
  [/\.\.\/shared\b/u, 'refers to a folder outside of the repository'],
];

/** What a text tells of the machine on which it was written. */
export function tracesOfMachine(text: string): readonly string[] {
  return machine.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
}

/** What the repository is made of. */
export const repository: readonly Law[] = [
  {
    name: 'every room is there',
    complaints: (tree) => rooms.filter((path) => !tree.has(path)).map((path) => `${path}: is missing`),
  },
  {
    name: 'a package has a name of its own, and no vague one',
    complaints: (tree) => {
      const packages = new Set(pathsOf(tree, /^packages\//u).map((path) => path.split('/')[1] ?? ''));
      return vagueNames
        .filter((name) => packages.has(name))
        .map((name) => `packages/${name}: is a drawer, not a room`);
    },
  },
  {
    name: 'nothing lies about in a package folder',
    complaints: (tree) =>
      pathsOf(tree, /^packages\/[^/]+\/[^/]+$/u)
        .filter((path) => !packageFile.test(path))
        .map((path) => `${path}: belongs into a folder`),
  },
  {
    name: 'all packages have one version, and are released together',
    complaints: (tree) => [...differentVersions(tree), ...notInFixedGroup(tree)],
  },
  {
    name: 'packages depend on each other in one direction, devDependencies counted',
    complaints: (tree) => {
      const manifests = manifestsOf(tree, anyManifest);
      return [...manifests].flatMap(([path, { name = '' }]) =>
        reachable(name, manifests).has(name) ? [`${path}: ${name} depends on itself in a circle`] : [],
      );
    },
  },
  {
    name: 'nothing runs when a dependency is installed',
    complaints: (tree) => [
      ...[...manifestsOf(tree, anyManifest)].flatMap(([path, { scripts = {} }]) =>
        runsAtInstall
          .filter((script) => script in scripts)
          .map((script) => `${path}: has a script ${script}`),
      ),
      ...looseInstallation(tree.get('pnpm-workspace.yaml') ?? ''),
    ],
  },
  {
    name: 'generated text is marked for reviews',
    complaints: (tree) =>
      /^\*\*\/generated\/\*\* .*\blinguist-generated=true$/mu.test(tree.get('.gitattributes') ?? '')
        ? []
        : ['.gitattributes: does not mark **/generated/**'],
  },
  {
    name: 'links lead to places that exist',
    complaints: (tree) => {
      const places = new Set([...tree.keys()].flatMap(pathAndFolders));
      return pathsOf(tree, /\.md$/u).flatMap((path) =>
        linksIn(tree.get(path) ?? '')
          .filter((link) => !places.has(posix.join(posix.dirname(path), link).replace(/\/$/u, '')))
          .map((link) => `${path}: leads to ${link}`),
      );
    },
  },
  {
    name: 'no file knows the machine on which it was written',
    complaints: (tree) =>
      [...tree].flatMap(([path, text]) => tracesOfMachine(text).map((what) => `${path}: ${what}`)),
  },
];

/** The relative links of a page, without the place inside it that they lead to. Code is no link, whatever it looks like. */
function linksIn(page: string): readonly string[] {
  const prose = page.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, '');
  return [...prose.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/gu)].map(([, link = '']) => link);
}

/** `a/b/c` with `a/b` and `a`. */
function pathAndFolders(path: string): readonly string[] {
  return path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
}

function manifestsOf(tree: Tree, pattern: RegExp): ReadonlyMap<string, Manifest> {
  return new Map(pathsOf(tree, pattern).map((path) => [path, JSON.parse(tree.get(path) ?? '{}')]));
}

function differentVersions(tree: Tree): readonly string[] {
  const manifests = [...manifestsOf(tree, packageManifest)];
  const first = manifests[0]?.[1].version;
  return manifests
    .filter(([, { version }]) => version !== first)
    .map(([path, { version }]) => `${path}: is ${version}, another package is ${first}`);
}

function notInFixedGroup(tree: Tree): readonly string[] {
  const { fixed = [] } = JSON.parse(tree.get('.changeset/config.json') ?? '{}') as {
    fixed?: readonly string[][];
  };
  return [...manifestsOf(tree, packageManifest)]
    .filter(([, { name = '' }]) => !fixed[0]?.includes(name))
    .map(([path, { name }]) => `${path}: ${name} is not in the fixed group of .changeset/config.json`);
}

function reachable(name: string, manifests: ReadonlyMap<string, Manifest>): ReadonlySet<string> {
  const byName = new Map([...manifests.values()].map((manifest) => [manifest.name, manifest]));
  const found = new Set<string>();
  const waiting = namesIn(byName.get(name));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...namesIn(byName.get(next)));
  }
  return found;
}

function namesIn(manifest: Manifest = {}): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies });
}

function looseInstallation(workspace: string): readonly string[] {
  const allowed = /^allowBuilds:\n((?: {2}.*\n?)*)/mu.exec(workspace)?.[1] ?? '';
  return [
    ...(/^strictDepBuilds: true$/mu.test(workspace)
      ? []
      : ['pnpm-workspace.yaml: strictDepBuilds is not true']),
    ...(/: true$/mu.test(allowed) ? ['pnpm-workspace.yaml: allows a dependency to run a script'] : []),
  ];
}
