import { misriKapoor2025 } from '@chancery/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairer } from '../src/cli/repairs.ts';
import { type Finding, type Json, type PatchOperation, type Report, rules, validate } from '../src/index.ts';
import { caseFiles, datasetOf, ndjson } from './rules-cases.ts';

const cases = [...caseFiles().values()].flatMap(({ rule, cases: all }) =>
  all
    .filter(({ records, dataset }) => records !== undefined || dataset !== undefined)
    .map((one) => [`${rule}: ${one.name}`, datasetOf(one)] as const),
);
const withFix = ({ findings }: Pick<Report, 'findings'>) => findings.filter(({ fix }) => fix !== undefined);
const mendable = cases.filter(([, dataset]) => withFix(validate(dataset)).length > 0);

const stages = new Map(rules.map(({ id, stage }) => [id, stage]));
const isOfShape = ({ rule }: Finding) => stages.get(rule) !== 'rules';

describe('a fix', () => {
  it('is had by findings of the rules that have safe ones, and by no other', () => {
    const rules = mendable.flatMap(([, dataset]) => withFix(validate(dataset)).map(({ rule }) => rule));
    expect([...new Set(rules)].sort()).toEqual([
      'language-tag-valid',
      'property-spelled',
      'time-zone-known',
      'value-format',
      'value-in-vocabulary',
    ]);
    expect(mendable.length).toBeGreaterThan(15);
  });

  it.each(mendable)('as a patch takes one finding away and brings none: %s', (_, dataset) => {
    const { findings } = validate(dataset);
    for (const finding of findings.filter(({ fix }) => fix !== undefined)) {
      const after = validate(patched(dataset, finding.fix?.patch ?? []));
      const others = sayings(findings.filter((one) => one !== finding));
      // What a rule had to be silent about while a part could not be read may come to light.
      expect(sayings(after.findings.filter(isOfShape))).toEqual(
        sayings(findings.filter((one) => one !== finding && isOfShape(one))),
      );
      expect(sayings(after.findings)).toEqual(expect.arrayContaining([...others]));
    }
  });

  it.each(mendable)('in the text does what its patch does to the value: %s', (_, dataset) => {
    const patch = withFix(validate(dataset)).flatMap(({ fix }) => fix?.patch ?? []);
    const text = JSON.stringify(dataset, null, 2);
    const { mended, sound, repairs } = repairer(undefined)(text, { name: 'case.json', calledNdjson: false });
    expect({ sound, count: repairs.length }).toEqual({ sound: true, count: patch.length });
    expect(JSON.parse(mended)).toEqual(patched(dataset, patch));
    expect(mended.split('\n').length).toBe(text.split('\n').length);
    const lines = ndjson(dataset) ?? '';
    const streamed = repairer(undefined)(lines, { name: 'case.ndjson', calledNdjson: true });
    expect(streamed.mended).toBe(ndjson(JSON.parse(mended)));
  });
});

/** Slips of the pen: what becomes of a word. */
const slips: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => `${word} `,
  (word) => `\u00a0${word}`,
  (word) => word.replaceAll('-', '/'),
  (word) => word.split('-').reverse().join('.'),
];

describe('a slip of the pen in the canonical visit', () => {
  const strings = JSON.stringify(misriKapoor2025.records).match(/"(?:[^"\\]|\\.)*"/gu) ?? [];
  const words = [...new Set(strings)].filter((word) => /^"[^"\\]{2,40}"$/u.test(word));
  const text = JSON.stringify(misriKapoor2025);
  const draw = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...slips), fc.nat(40));

  it('is taken back by its fixes, or left alone: none brings another finding on shape or references', () => {
    let fixed = 0;
    fc.assert(
      fc.property(draw, ([quoted, slip, at]) => {
        const word = quoted.slice(1, -1);
        const dataset = JSON.parse(
          text.replace(quoted, () => JSON.stringify(slip(word, at % word.length))),
        ) as Json;
        const { findings } = validate(dataset);
        for (const finding of withFix({ findings })) {
          const mended = validate(patched(dataset, finding.fix?.patch ?? [])).findings;
          const after = new Set(sayings(mended.filter(isOfShape)));
          expect(after.has(sayings([finding])[0] ?? '')).toBe(false);
          expect([...after].filter((one) => !sayings(findings).includes(one))).toEqual([]);
          fixed += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(fixed).toBeGreaterThan(10);
  });
});

/** The findings without their positions, which a fix elsewhere may change. */
function sayings(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, record, message }) => `${rule} ${record} ${message}`).sort();
}

/** A copy of a value after a JSON Patch, the properties of objects in their old order. */
function patched(dataset: Json, patch: readonly PatchOperation[]): Json {
  let value = dataset;
  for (const operation of patch) {
    const from = operation.op === 'move' ? operation.from : operation.path;
    const steps = from
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    value = changed(value, steps, operation);
  }
  return value;
}

function changed(value: Json, [step = '', ...rest]: readonly string[], operation: PatchOperation): Json {
  const entries = Object.entries(value as object).map(([name, member]): [string, Json] => {
    if (name !== step) return [name, member];
    if (rest.length > 0) return [name, changed(member, rest, operation)];
    if (operation.op === 'move') return [operation.path.slice(operation.path.lastIndexOf('/') + 1), member];
    return [name, operation.op === 'replace' ? operation.value : null];
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}
