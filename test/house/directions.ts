import { builtinModules } from 'node:module';
import { complaint, type Import, importsOf, packageOf } from './imports.ts';
import { type Law, pathsOf, type Tree } from './tree.ts';

/** Which packages of the workspace a package may import, and which its tests and scripts may besides. */
const allowed: Readonly<
  Record<string, { readonly always: readonly string[]; readonly beside: readonly string[] }>
> = {
  schema: { always: [], beside: [] },
  fixtures: { always: ['schema'], beside: [] },
  validators: { always: ['schema'], beside: ['fixtures'] },
};

/** The floors of `packages/schema`; a file imports from its own floor and from those below. */
const floors: readonly RegExp[] = [
  /^src\/spec\.ts$/u,
  /^src\/codegen\//u,
  /^src\/codegen\//u,
  /^src\/(?:copy|define|guarded|publish)\.ts$/u,
  /^src\/vocabularies\//u,
  /^src\/values\//u,
  /^src\/records\//u,
  /^src\/dataset\.ts$/u,
  /^src\/catalogue\.ts$/u,
  /^generated\//u,
  /^src\/profile\//u,
  /^src\/(?:index|zod|types|guard|codegen)\.ts$/u,
];

const stage = /^packages\/validators\/src\/(source|structure|references|rules|report)\//u;
const everyStageMayRead =
  /^packages\/validators\/src\/(?:finding\.ts|model\.ts|path-tree\.ts|same-json\.ts|shapes\.ts|spelling\.ts|lists\/|memory\/|time\/)/u;
const listed = /^packages\/validators\/(?:src\/lists|generated)\//u;
const corridor = /^packages\/validators\/src\/(?:validate|registry|index)\.ts$/u;
const schemaSources = /^packages\/schema\/(?:src|generated)\/.*\.ts$/u;
const sources = /^packages\/[^/]+\/src\//u;
const commandLine = /^packages\/validators\/src\/cli\//u;

/** Who may import whom. */
export const directions: readonly Law[] = [
  {
    name: 'packages import inwards: schema nothing, fixtures schema, validators schema and fixtures in tests only',
    complaints: (tree) =>
      importsOf(tree, /^packages\//u)
        .filter(isOutwards)
        .map(complaint),
  },
  {
    name: 'a relative import stays in its package, tests aside',
    complaints: (tree) =>
      importsOf(tree, /^(?:packages|acceptance)\/[^/]+\/(?!test\/)/u)
        .filter(leavesPackage)
        .map(complaint),
  },
  {
    name: 'schema is built in floors: vocabularies, values, records, dataset, catalogue, index',
    complaints: (tree) => [
      ...pathsOf(tree, schemaSources)
        .filter((path) => floorOf(path) === -1)
        .map((path) => `${path}: stands on no floor`),
      ...importsOf(tree, schemaSources).filter(climbs).map(complaint),
    ],
  },
  {
    name: 'stages open onto the corridor, never onto each other',
    complaints: (tree) => importsOf(tree, stage).filter(leavesStage).map(complaint),
  },
  {
    name: 'time is below every stage',
    complaints: (tree) =>
      importsOf(tree, /^packages\/validators\/src\/time\//u)
        .filter(({ to, isRelative }) => isRelative && !to.includes('/src/time/'))
        .map(complaint),
  },
  {
    name: 'lists are below every stage, and read what is generated',
    complaints: (tree) =>
      importsOf(tree, /^packages\/validators\/src\/lists\//u)
        .filter(({ to, isRelative }) => isRelative && !listed.test(to))
        .map(complaint),
  },
  {
    name: 'only validate.ts knows more than one stage',
    complaints: (tree) =>
      pathsOf(tree, /^packages\/validators\/src\/[^/]+$/u)
        .filter((path) => !corridor.test(path))
        .map((path) => ({ path, stages: stagesIn(importsOf(tree, exactly(path))) }))
        .filter(({ stages }) => stages.length > 1)
        .map(({ path, stages }) => `${path}: knows ${stages.join(' and ')}`),
  },
  {
    name: 'every source file is reached from an entry of its package',
    complaints: (tree) => {
      const reached = reachedFiles(tree);
      return pathsOf(tree, sources)
        .filter((path) => !reached.has(path))
        .map((path) => `${path}: is imported by nothing that is published`);
    },
  },
  {
    name: 'nothing imports the command line',
    complaints: (tree) =>
      importsOf(tree, sources)
        .filter(({ from, to }) => !commandLine.test(from) && commandLine.test(to))
        .map(complaint),
  },
  {
    name: 'only the command line touches Node',
    complaints: (tree) =>
      importsOf(tree, sources)
        .filter(({ from, to }) => !commandLine.test(from) && isOfNode(to))
        .map(complaint),
  },
];

function isOutwards({ from, to }: Import): boolean {
  const [own, other] = [packageOf(from), packageOf(to)];
  if (own === undefined || other === undefined || own === other) return false;
  const { always, beside } = allowed[own] ?? { always: [], beside: [] };
  return !(sources.test(from) ? always : [...always, ...beside]).includes(other);
}

function leavesPackage({ from, to, isRelative }: Import): boolean {
  return isRelative && !to.startsWith(`${from.split('/').slice(0, 2).join('/')}/`);
}

function climbs({ from, to, isRelative }: Import): boolean {
  return isRelative && !to.endsWith('.json') && floorOf(to) > floorOf(from);
}

function floorOf(path: string): number {
  return floors.findIndex((floor) => floor.test(path.replace('packages/schema/', '')));
}

function leavesStage({ from, to, isRelative }: Import): boolean {
  return isRelative && stage.exec(from)?.[1] !== stage.exec(to)?.[1] && !everyStageMayRead.test(to);
}

function stagesIn(imports: readonly Import[]): readonly string[] {
  return [...new Set(imports.flatMap(({ to }) => stage.exec(to)?.[1] ?? []))];
}

function exactly(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.')}$`, 'u');
}

/** What the entries lead to; entries are the sources that `package.json` and `tsup.config.ts` name. */
function reachedFiles(tree: Tree): ReadonlySet<string> {
  const reached = new Set(entriesOf(tree));
  for (const path of reached) {
    const imports = tree.has(path) ? importsOf(tree, exactly(path)) : [];
    for (const { to } of imports) reached.add(to);
  }
  return reached;
}

function entriesOf(tree: Tree): readonly string[] {
  return pathsOf(tree, /^packages\/[^/]+\/(?:package\.json|tsup\.config\.ts)$/u).flatMap((path) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const named = (tree.get(path) ?? '').match(/\bsrc\/[\w/-]+\.ts\b/gu) ?? [];
    return named.map((file) => `${folder}/${file}`);
  });
}

function isOfNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}
