import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import schema from '../src/cli/baseline.schema.json' with { type: 'json' };
import { baselineText, compared } from '../src/cli/baseline.ts';
import type { Finding, Report } from '../src/index.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const isBaseline = new Ajv2020().compile(schema);
const uncited = (id: string) => ({ type: 'visit', id, status: 'completed', visitType: 'private' });
const wrong = { ...uncited('visit/wrong'), status: 'complete' };
const old = [...small.records, uncited('visit/a'), wrong];

/** Writes a dataset with these records and returns the path. */
function written(name: string, records: readonly object[], header: object = {}): string {
  writeFileSync(folder.in(name), asNdjson({ ...small, ...header, records }));
  return folder.in(name);
}

const oldFile = written('old.ndjson', old, { titel: 'Old' });
const known = folder.in('known.json');

async function against(records: readonly object[], ...options: readonly string[]) {
  const file = written('new.ndjson', records, { titel: 'Old' });
  return call(['validate', '--baseline', known, '--format', 'json', ...options, file]);
}

describe('--write-baseline', () => {
  it('lists every finding, sorted, and does not fail', async () => {
    const { code, err } = await call(['validate', '--max-findings=0', '--write-baseline', known, oldFile]);
    expect({ code, err }).toEqual({ code: 0, err: `chancery: 4 findings listed in ${known}\n` });
    const { findings, ...rest } = JSON.parse(readFileSync(known, 'utf8'));
    expect(rest).toEqual({ format: 'chancery-baseline', version: 1 });
    expect(findings.map(({ rule, record, path, pointer }: Finding) => [rule, record, path, pointer])).toEqual(
      [
        ['property-known', small.id, undefined, '/titel'],
        ['record-cited', 'visit/a', '', undefined],
        ['record-cited', 'visit/wrong', '', undefined],
        ['value-in-vocabulary', 'visit/wrong', '/status', undefined],
      ],
    );
    expect(isBaseline(JSON.parse(readFileSync(known, 'utf8')))).toBe(true);
  });

  it('gives the same bytes whatever the order of the records', async () => {
    const [other, file] = [
      folder.in('other.json'),
      written('turned.ndjson', [...old].reverse(), { titel: 'Old' }),
    ];
    await call(['validate', '--write-baseline', other, file]);
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(known, 'utf8'));
  });

  it('writes nothing where not all could be read', async () => {
    const { code, err } = await call([
      'validate',
      '--write-baseline',
      folder.in('none.json'),
      folder.in('missing'),
    ]);
    expect(code).toBe(3);
    expect(err).toContain('none.json was not written: not all of the input was read');
    expect(() => readFileSync(folder.in('none.json'))).toThrow('ENOENT');
  });
});

const [first] = old;
const more = { ...uncited('visit/b'), citations: [{ source: 'source/b' }] };

/** What became of the records, the options, the exit code, what is new, and what standard error says. */
const runs: readonly (readonly [
  string,
  readonly object[],
  readonly string[],
  number,
  readonly string[],
  RegExp,
])[] = [
  ['nothing changed', old, [], 0, [], /: 0 new findings, 0 listed ones that no longer occur\n$/u],
  ['a record inserted before all others', [{ ...first, id: 'source/z' }, ...old], [], 0, [], /0 new/u],
  ['the records turned round', [...old].reverse(), [], 0, [], /0 new/u],
  ['a new error', [...old, more], [], 1, ['reference-resolves visit/b'], /: 1 new finding, 0 listed/u],
  ['a new warning', [...old, uncited('visit/b')], [], 0, ['record-cited visit/b'], /: 1 new finding, 0/u],
  [
    'a new warning where they fail',
    [...old, uncited('visit/b')],
    ['--fail-on=warning'],
    1,
    ['record-cited visit/b'],
    /1 new/u,
  ],
  [
    'a mended record',
    old.map((one) => (one === wrong ? uncited('visit/wrong') : one)),
    [],
    1,
    [],
    /: 0 new findings, 1 listed one that no longer occurs\n.*no longer occurs: value-in-vocabulary in visit\/wrong at \/status \{"suggestion":"completed"/u,
  ],
  [
    'another mistake at the same place',
    old.map((one) => (one === wrong ? { ...wrong, status: 'x' } : one)),
    [],
    1,
    ['value-in-vocabulary visit/wrong'],
    /: 1 new finding, 1 listed/u,
  ],
  [
    'a mended record, its rule switched off',
    old.filter((one) => !('id' in one && one.id === 'visit/a')),
    ['--config=record-cited=off'],
    0,
    [],
    /0 listed/u,
  ],
  ['the same findings, none to be shown', old, ['--max-findings=0'], 0, [], /0 new/u],
];

describe('--baseline', () => {
  it.each(runs)('%s', async (_, records, options, code, added, says) => {
    const called = await against(records, ...options);
    expect(called.code).toBe(code);
    expect(called.err).toMatch(says);
    const { findings } = JSON.parse(called.out) as Report;
    expect(findings.map(({ rule, record }) => `${rule} ${record}`)).toEqual(added);
  });

  it('does not say that something no longer occurs where not all was read', async () => {
    const { code, err } = await call(['validate', '--baseline', known, folder.in('missing')]);
    expect(code).toBe(3);
    expect(err).toContain('0 listed ones that no longer occur');
  });

  it('counts in the report what it does not show', async () => {
    const { out } = await call(['validate', '--baseline', known, oldFile]);
    expect(out).toContain('4 findings listed in the baseline, and not shown.');
    expect(out).not.toContain('--max-findings');
    expect(out).toContain('2 errors, 2 warnings');
  });

  it('does not go together with --write-baseline', async () => {
    const { code, err } = await call(['validate', '--baseline', known, '--write-baseline', known, oldFile]);
    expect({ code, says: err }).toMatchObject({
      code: 2,
      says: expect.stringContaining('do not go together'),
    });
  });
});

const finding = { rule: 'record-cited', params: {} };
const whole = { format: 'chancery-baseline', version: 1, findings: [finding] };

const malformed: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ['no JSON', '{', /is not JSON/u],
  ['null', 'null', /is no baseline: --write-baseline makes one/u],
  ['a report', '{"chancery":"0.1","findings":[]}', /is no baseline/u],
  ['a later version', JSON.stringify({ ...whole, version: 2 }), /expected version 1/u],
  ['no list', JSON.stringify({ ...whole, findings: {} }), /no list of findings/u],
  ['another property', JSON.stringify({ ...whole, extra: 1 }), /nobody knows: The baseline, extra/u],
  ['no finding', JSON.stringify({ ...whole, findings: [finding, 1] }), /findings\[1\] that is no finding/u],
  ['no rule', JSON.stringify({ ...whole, findings: [{ params: {} }] }), /names no rule at findings\[0\]/u],
  ['no params', JSON.stringify({ ...whole, findings: [{ rule: 'x' }] }), /object at findings\[0\]\.params/u],
  [
    'a path that is no text',
    JSON.stringify({ ...whole, findings: [{ ...finding, path: 1 }] }),
    /findings\[0\]\.path/u,
  ],
  [
    'a count of 0',
    JSON.stringify({ ...whole, findings: [{ ...finding, count: 0 }] }),
    /above 0 at findings\[0\]\.count/u,
  ],
  [
    'a misspelled property',
    JSON.stringify({ ...whole, findings: [{ ...finding, paht: '' }] }),
    /findings\[0\], paht/u,
  ],
];

describe('a malformed baseline', () => {
  it.each(malformed)('%s is refused with 2', async (_, text, says) => {
    writeFileSync(folder.in('bad.json'), text);
    const { code, out, err } = await call(['validate', '--baseline', folder.in('bad.json'), oldFile]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^chancery: The baseline [^\n]+bad\.json [^\n]+\n$/u);
    expect(err).toMatch(says);
    expect(text === '{' || isBaseline(JSON.parse(text))).toBe(text === '{');
  });

  it.each([
    ['does not exist', 'nowhere.json', /nowhere\.json does not exist: --write-baseline makes one/u],
    ['is a folder', '.', /cannot be read: EISDIR/u],
  ])('one that %s is refused with 2', async (_, name, says) => {
    const { code, err } = await call(['validate', '--baseline', folder.in(name), oldFile]);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  it('one whose params are nested without end is refused with 2', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    writeFileSync(
      folder.in('deep.json'),
      JSON.stringify(whole).replace('"params":{}', `"params":{"a":${deep}}`),
    );
    const { code, err } = await call(['validate', '--baseline', folder.in('deep.json'), oldFile]);
    expect({ code, says: err }).toMatchObject({ code: 2, says: expect.stringContaining('nested too deep') });
  });
});

describe('a list of findings', () => {
  const anyFinding = fc.record({
    rule: fc.constantFrom('record-cited', 'id-unique'),
    record: fc.option(fc.constantFrom('visit/a', 'visit/b'), { nil: undefined }),
    path: fc.option(fc.constantFrom('', '/a', '/__proto__'), { nil: undefined }),
    pointer: fc.constantFrom('', '/x'),
    params: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.jsonValue({ maxDepth: 2 })),
  });
  const list = fc.array(anyFinding, { maxLength: 8 }) as unknown as fc.Arbitrary<readonly Finding[]>;
  const read = (findings: readonly Finding[]) => JSON.parse(baselineText(findings)).findings;

  it('differs in nothing from its own baseline, in any order, and that is a baseline', () => {
    fc.assert(
      fc.property(list, (findings) => {
        expect(isBaseline(JSON.parse(baselineText(findings)))).toBe(true);
        expect(baselineText([...findings].reverse())).toBe(baselineText(findings));
        expect(compared([...findings].reverse(), read(findings))).toEqual({ added: [], gone: [] });
      }),
    );
  });

  it('differs by just the one that is added or taken away', () => {
    fc.assert(
      fc.property(list, anyFinding as unknown as fc.Arbitrary<Finding>, (findings, one) => {
        const [more, less] = [
          compared([...findings, one], read(findings)),
          compared(findings, read([...findings, one])),
        ];
        expect([more.added.length, more.gone.length]).toEqual([1, 0]);
        expect([less.added.length, less.gone.length]).toEqual([0, 1]);
      }),
    );
  });
});
