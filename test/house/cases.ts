import { baseName, type Law, pathsOf, type Tree } from './tree.ts';

/** A case file of the conformance suite, as far as the laws look at it. */
interface CaseFile {
  readonly schema?: string;
  readonly rule?: string;
  readonly cases?: readonly {
    readonly findings?: readonly { readonly rule: string }[];
  }[];
}

const ruleFolder = 'packages/validators/src/rules';
const ruleList = `${ruleFolder}/index.ts`;
const conformance = 'packages/fixtures/conformance';
const ruleDefinition = /\bexport const (\w+) = define(?:Stage)?Rule\((?:<[^>]*>\()?\{\s*id: '([^']+)'/gu;
const publicList = 'packages/schema/src/index.ts';
const rooms = ['records', 'values', 'vocabularies'];

/** A rule has its cases in the folder of its stage. */
const stages = ['source', 'structure', 'references', 'rules'];

/** What admits every JSON value has nothing to reject. */
const acceptsEverything = ['JsonValue'];

/** That a rule, a record, a value and a vocabulary are each found under their name, with cases beside. */
export const cases: readonly Law[] = [
  {
    name: 'a rule is one file of its name',
    complaints: (tree) =>
      rulesOf(tree)
        .filter(({ id, variable, path }) => baseName(path) !== id || camelCase(id) !== variable)
        .map(({ id, variable, path }) => `${path}: holds ${id} as ${variable}`),
  },
  {
    name: 'a rule is in the list, once',
    complaints: (tree) => {
      const listed = listOf(tree);
      const rules = rulesOf(tree);
      const times = (variable: string) => listed.filter((name) => name === variable).length;
      return [
        ...rules
          .filter(({ variable }) => times(variable) !== 1)
          .map(({ path, variable }) => `${path}: is listed ${times(variable)} times in ${ruleList}`),
        ...listed
          .filter((name) => !rules.some(({ variable }) => variable === name))
          .map((name) => `${ruleList}: lists ${name}, which is no rule`),
        ...(listed.length === 0 ? [`${ruleList}: lists no rule`] : []),
      ];
    },
  },
  {
    name: 'a rule has a case that it accepts and one that it rejects',
    complaints: (tree) => {
      const ids = rulesOf(tree).map(({ id }) => id);
      return [
        ...ids.flatMap((id) => lacking(tree, caseFileOf(tree, id, stages), id)),
        ...stages.flatMap((room) => strangers(tree, room, new Set(ids))),
      ];
    },
  },
  {
    name: 'a record, value or vocabulary has a case that it accepts and one that it rejects',
    complaints: (tree) => {
      const names = publicNames(tree);
      return [
        ...(names.length === 0 ? [`${publicList}: exports no public name`] : []),
        ...names.flatMap(({ file, name }) => lacking(tree, caseFileOf(tree, file, rooms), name)),
        ...rooms.flatMap((room) => strangers(tree, room, new Set(names.map(({ file }) => file)))),
      ];
    },
  },
];

/** Every rule: its id, the variable that holds it, and its file. */
function rulesOf(tree: Tree) {
  return pathsOf(tree, new RegExp(`^${ruleFolder}/[^/]+\\.ts$`, 'u')).flatMap((path) =>
    [...(tree.get(path) ?? '').matchAll(ruleDefinition)].map(([, variable = '', id = '']) => ({
      id,
      variable,
      path,
    })),
  );
}

/** The variables in the list of rules. */
function listOf(tree: Tree): readonly string[] {
  const list = /: readonly Rule\[\] = \[([^\]]*)\]/u.exec(tree.get(ruleList) ?? '')?.[1] ?? '';
  return list.match(/\w+/gu) ?? [];
}

/** The public names of the schema package, each with the file name that it gives to everything about it. */
function publicNames(tree: Tree) {
  const exported = /^export \{ (\w+) \} from '\.\.\/generated\/public\/([^']+)\.ts';$/gmu;
  const matches = (tree.get(publicList) ?? '').matchAll(exported);
  return [...matches].map(([, name = '', file = '']) => ({ name, file }));
}

function caseFileOf(tree: Tree, file: string, folders: readonly string[]): string {
  const paths = folders.map((room) => `${conformance}/${room}/${file}.json`);
  return paths.find((path) => tree.has(path)) ?? `${conformance}/*/${file}.json`;
}

function lacking(tree: Tree, path: string, name: string): readonly string[] {
  const text = tree.get(path);
  if (text === undefined) return [`${path}: is missing`];
  const file = JSON.parse(text) as CaseFile;
  const { schema, rule, cases: found = [] } = file;
  return [
    ...((rule ?? schema) === name ? [] : [`${path}: is about ${rule ?? schema}, not ${name}`]),
    ...(found.some((one) => isAccepted(one, file)) ? [] : [`${path}: has no case that is accepted`]),
    ...(acceptsEverything.includes(name) || found.some((one) => !isAccepted(one, file))
      ? []
      : [`${path}: has no case that is rejected`]),
  ];
}

function strangers(tree: Tree, room: string, known: ReadonlySet<string>): readonly string[] {
  return pathsOf(tree, new RegExp(`^${conformance}/${room}/[^/]+\\.json$`, 'u'))
    .filter((path) => !known.has(baseName(path)))
    .map((path) => `${path}: is about nothing that exists`);
}

/** A case of a rule is accepted where that rule finds nothing, whatever others find; any other where nothing is found. */
function isAccepted(one: NonNullable<CaseFile['cases']>[number], { rule: id, schema }: CaseFile): boolean {
  const { findings = [] } = one;
  return schema === undefined ? !findings.some(({ rule }) => rule === id) : findings.length === 0;
}

function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}
