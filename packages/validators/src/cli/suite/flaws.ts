import { isDefined } from '../../model.ts';
import { isObject } from '../../source/form.ts';

/** Something that a property of a case must be, said in words, and whether it is. */
type Check = readonly [inWords: string, holds: (value: unknown) => boolean];

type Members = Readonly<Record<string, unknown>>;

const heads = ['schema', 'rule', 'about'];
const inputs = ['records', 'dataset', 'text', 'bytes'];
const ruleId: Check = [
  'the id of a rule',
  (value) => isText(value) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value),
];

const fileChecks: Readonly<Record<string, Check>> = {
  schema: ['a name that the specification defines', (value) => isText(value) && isDefined(value)],
  rule: ruleId,
  about: ['a text', isText],
  cases: ['a list of cases', (value) => Array.isArray(value) && value.length > 0],
};

const caseChecks: Readonly<Record<string, Check>> = {
  name: ['a text of three characters or more', (value) => isText(value) && value.length >= 3],
  findings: ['a list', Array.isArray],
};

const dataChecks: Readonly<Record<string, Check>> = {
  ...caseChecks,
  records: ['a list', Array.isArray],
  dataset: ['JSON', () => true],
  text: ['a text', (value) => typeof value === 'string'],
  bytes: ['characters up to U+00FF', (value) => typeof value === 'string' && /^[\0-\xff]*$/u.test(value)],
  fill: ['a whole number from 1', (value) => Number.isSafeInteger(value) && Number(value) >= 1],
  each: ['a text that is not empty', isText],
  profile: ['an object', isObject],
  form: ['"document" or "ndjson"', (value) => value === 'document' || value === 'ndjson'],
};

const shapeChecks: Readonly<Record<string, Check>> = { ...caseChecks, value: ['JSON', () => true] };

const findingChecks: Readonly<Record<string, Check>> = {
  rule: ruleId,
  pointer: [
    'a JSON Pointer',
    (value) => typeof value === 'string' && /^(?:\/(?:[^/~]|~[01])*)*$/u.test(value),
  ],
  severity: ['"warning" or "note"', (value) => value === 'warning' || value === 'note'],
};

/** What keeps a JSON value from being a file of cases, each with its place; nothing if it is one. */
export function flawsOf(file: unknown): readonly string[] {
  if (!isObject(file)) return ['is not an object'];
  const flaws = [...oneOf(file, heads), ...broken(file, fileChecks, ['cases'])];
  if (flaws.length > 0 || !Array.isArray(file.cases)) return flaws;
  const flawsIn = Object.hasOwn(file, 'schema') ? flawsOfShape : flawsOfData;
  return [
    ...file.cases.flatMap((one, index) => flawsIn(one).map((flaw) => `${placeOf(one, index)} ${flaw}`)),
    ...twice(file.cases),
  ];
}

/** What a report calls a case: its place in the list, and its name if it has one. */
function placeOf(one: unknown, index: number): string {
  const name = isObject(one) && isText(one.name) ? ` "${one.name}"` : '';
  return `case ${index + 1}${name}:`;
}

function flawsOfShape(one: unknown): readonly string[] {
  if (!isObject(one)) return ['is not an object'];
  return [...broken(one, shapeChecks, ['name', 'value', 'findings']), ...flawsOfFindings(one.findings)];
}

function flawsOfData(one: unknown): readonly string[] {
  if (!isObject(one)) return ['is not an object'];
  const flaws = [...oneOf(one, inputs), ...broken(one, dataChecks, ['name', 'findings'])];
  return [...flaws, ...flawsOfText(one), ...flawsOfFindings(one.findings)];
}

/** What belongs to a text, or to bytes, stands with nothing else. */
function flawsOfText(one: Members): readonly string[] {
  const has = (name: string) => Object.hasOwn(one, name);
  return [
    ...(has('form') && !has('text') && !has('bytes') ? ['has a form, but no text and no bytes'] : []),
    ...(has('fill') && !String(one.text).includes('<fill>')
      ? ['has nothing to fill: no <fill> in a text']
      : []),
    ...(has('each') && !has('fill') ? ['has each, but no fill'] : []),
  ];
}

function flawsOfFindings(findings: unknown): readonly string[] {
  if (!Array.isArray(findings)) return [];
  return findings.flatMap((finding, index) =>
    (isObject(finding) ? broken(finding, findingChecks, ['rule', 'pointer']) : ['is not an object']).map(
      (flaw) => `finding ${index + 1} ${flaw}`,
    ),
  );
}

function oneOf(object: Members, names: readonly string[]): readonly string[] {
  const found = names.filter((name) => Object.hasOwn(object, name));
  if (found.length === 1) return [];
  if (found.length > 1) return [`has ${found.join(' and ')}, which exclude each other`];
  return [`has none of ${names.join(', ')}`];
}

function broken(
  object: Members,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[],
): readonly string[] {
  const missing = required.filter((name) => !Object.hasOwn(object, name));
  return [
    ...missing.map((name) => `has no ${name}`),
    ...Object.entries(object).flatMap(([name, value]) => {
      const [inWords, holds] = (Object.hasOwn(checks, name) ? checks[name] : undefined) ?? [];
      if (holds === undefined) return [`has ${JSON.stringify(name)}, which does not belong there`];
      return holds(value) ? [] : [`has a ${name} that is not ${inWords}`];
    }),
  ];
}

/** A case is known by its name. */
function twice(cases: readonly unknown[]): readonly string[] {
  const names = cases.map((one) => (isObject(one) ? one.name : undefined));
  const again = names.filter((name, index) => isText(name) && names.indexOf(name) < index);
  return [...new Set(again)].map((name) => `has two cases "${name}"`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
