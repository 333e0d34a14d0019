import { factsOf } from './source.ts';
import { type Law, lineCount, pathsOf, type Tree } from './tree.ts';

const authored = /^(?!.*(?:^|\/)generated\/).*\.[cm]?[jt]s$/u;
const besideTests = /^(?!consumers\/|.*(?:^|\/)(?:generated|test)\/).*\.[cm]?[jt]s$/u;
const published = /^packages\/[^/]+\/src\/.*\.ts$/u;
const reminder = /\b(?:TODO|FIXME|XXX)\b/u;

/** Names that are written as the world knows them. */
const wellKnownName =
  /^(?:README|CONTRIBUTING|SECURITY|CHANGELOG|RESULTS|LICENSE)(?:\.md)?$|^LICENSE-CC0$|^\./u;
const kebabCase = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;

/** Data that people write, and what tools keep for themselves. Other long data is made by a script. */
const longByNature =
  /^packages\/fixtures\/(?:conformance\/|data\/[^/]+\/dataset\.json$|test\/canonical\/article-windows\.json$)|^packages\/schema\/released\/|^packages\/validators\/rules\.lock\.json$|^pnpm-lock\.yaml$/u;

/** How a source file looks. */
export const style: readonly Law[] = [
  {
    name: 'a file stops at 250 lines',
    complaints: (tree) => longerThan(tree, authored, 250),
  },
  {
    name: 'half of the published files have at most 45 lines, 95 of 100 at most 150',
    complaints: (tree) => {
      const sizes = sizesOf(tree);
      return [
        ...(sizes.median > 45 ? [`packages: the median is ${sizes.median} lines`] : []),
        ...(sizes.percentile95 > 150 ? [`packages: the 95th percentile is ${sizes.percentile95} lines`] : []),
      ];
    },
  },
  {
    name: 'a published function stops at 30 lines',
    complaints: (tree) =>
      pathsOf(tree, published).flatMap((path) =>
        factsOf(tree.get(path) ?? '')
          .functions.filter(({ lines }) => lines > 30)
          .map(({ name, lines }) => `${path}: ${name} takes ${lines} lines`),
      ),
  },
  {
    name: 'no any, no non-null assertion, no suppressed type error',
    complaints: (tree) => [
      ...where(tree, authored, (facts) => facts.usesAny, 'says any'),
      ...where(tree, authored, (facts) => facts.assertsNonNull, 'asserts with !'),
      ...where(tree, authored, ({ suppressions }) => suppressions.some(isDeaf), 'suppresses a type error'),
      ...where(tree, besideTests, ({ suppressions }) => suppressions.length > 0, 'expects a type error'),
    ],
  },
  {
    name: 'no reminder and no code in a comment',
    complaints: (tree) => [
      ...where(
        tree,
        authored,
        ({ comments }) => comments.some((text) => reminder.test(text)),
        'leaves a reminder',
      ),
      ...where(tree, authored, ({ comments }) => comments.some(holdsCode), 'holds code in a comment'),
    ],
  },
  {
    name: 'file names are kebab-case',
    complaints: (tree) =>
      [...tree.keys()]
        .filter((path) => path.split('/').some((part) => !kebabCase.test(part) && !wellKnownName.test(part)))
        .map((path) => `${path}: is not kebab-case`),
  },
  {
    name: 'generated text stands in generated/ only, and says so',
    complaints: (tree) => [
      ...pathsOf(tree, /(?:^|\/)generated\/.*\.ts$/u)
        .filter((path) => !isMarked(tree.get(path)))
        .map((path) => `${path}: does not say that it is generated`),
      ...pathsOf(tree, authored)
        .filter((path) => isMarked(tree.get(path)))
        .map((path) => `${path}: is generated outside of generated/`),
      ...longerThan(tree, /^(?!.*(?:^|\/)generated\/).*\.(?:json|ndjson|yaml|txt|csv)$/u, 250),
    ],
  },
];

/** The sizes of the published files, in lines. */
export function sizesOf(tree: Tree): { readonly median: number; readonly percentile95: number } {
  const lines = pathsOf(tree, published).map((path) => lineCount(tree.get(path) ?? ''));
  const sorted = lines.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), percentile95: at(0.95) };
}

function longerThan(tree: Tree, pattern: RegExp, most: number): readonly string[] {
  return pathsOf(tree, pattern)
    .filter((path) => !longByNature.test(path))
    .map((path) => ({ path, lines: lineCount(tree.get(path) ?? '') }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}: has ${lines} lines`);
}

function where(
  tree: Tree,
  pattern: RegExp,
  holds: (facts: ReturnType<typeof factsOf>) => boolean,
  what: string,
): readonly string[] {
  const paths = pathsOf(tree, pattern).filter((path) => holds(factsOf(tree.get(path) ?? '')));
  return paths.map((path) => `${path}: ${what}`);
}

/** Unlike an expected error, which a test of types asserts, an ignored one may be none. */
function isDeaf(suppression: string): boolean {
  return suppression !== 'expect-error';
}

/** Lines that end or begin as statements do; sentences end with a full stop. */
function holdsCode(comment: string): boolean {
  if (comment.startsWith('/**')) return false;
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(?:\/\/|\/\*|\*)\s?|\*\/$/gu, '').trim());
  return lines.some((line) =>
    /[;{]$|^(?:import|export|const|let|return|if \(|for \(|[})\]]+[,;]?$)\b/u.test(line),
  );
}

function isMarked(text = ''): boolean {
  return /^\/\/ (?:Generated|Written)\b.*Do not edit\./u.test(text.split('\n')[0] ?? '');
}
