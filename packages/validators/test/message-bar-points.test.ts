import { describe, expect, it } from 'vitest';
import { type Finding, type Report, rules, validate } from '../src/index.ts';
import { call } from './cli-terminal.ts';
import { cutBehind, fixtureWith, leftOpen, type Mistake, mistakes } from './message-bar-mistakes.ts';
import { type Form, stretchOf, textAt } from './printed.ts';
import { caseFiles, readingsOf } from './rules-cases.ts';
import { document, ndjson, small } from './small-dataset.ts';

const forms: readonly Form[] = ['document', 'NDJSON'];
const [source, organization, visit, meeting] = small.records;
const records = (...others: readonly unknown[]): Report =>
  validate(JSON.stringify({ ...small, records: [source, organization, ...others] }, null, 2));

/** The findings on all conformance cases that are read from text. */
const told = [...caseFiles().values()].flatMap(({ cases }) =>
  cases.flatMap((one) =>
    readingsOf(one)
      .filter(({ as }) => as !== 'value')
      .flatMap(({ read }) => read().findings),
  ),
);

describe('point 1: a finding says which rule, how grave, where, in which record, and where to read on', () => {
  it.each(rules.map(({ id }) => id))('%s', (id) => {
    const findings = told.filter(({ rule }) => rule === id);
    expect(findings.length).toBeGreaterThan(0);
    for (const { severity, place, path, pointer, params, url } of findings) {
      expect(['error', 'warning', 'note']).toContain(severity);
      expect(place).toEqual({ file: '<input>', ...lineAndColumn() });
      expect(pointer).toMatch(path === undefined ? /^(?:\/(?!records\/\d)|$)/u : /^\/records\/\d+/u);
      if (path !== undefined) expect(pointer.endsWith(path)).toBe(true);
      expect(JSON.parse(JSON.stringify(params))).toEqual(params);
      expect(url).toBe(`https://w3id.org/chancery/rules/${id}`);
    }
  });
});

function lineAndColumn() {
  const count = expect.any(Number);
  return { line: count, column: count, endLine: count, endColumn: count };
}

describe('point 2: a message says what was found, what was expected, where', () => {
  it('in a sentence, without blame, with no value over 80 characters', () => {
    for (const { message } of told) {
      expect(message).toMatch(/^["\p{Lu}\p{Ll}].*\.$/su);
      expect(message).not.toMatch(
        /\b(?:you|your|invalid|illegal|bad|wrong|error|failed|must not|please)\b/iu,
      );
      for (const [value = ''] of message.matchAll(/"[^"]*"|\S+/gu)) expect(value.length).toBeLessThan(84);
    }
  });

  it('the one of the design, to the letter', () => {
    const late = { ...meeting, when: { start: '2025-06-02' } };
    expect(records(visit, late).findings.map(({ message }) => message)).toEqual([
      'The meeting is on 2025-06-02, but its visit runs from 2025-05-27 to 2025-05-29.',
    ]);
  });
});

describe('point 3: a finding suggests what was probably meant', () => {
  it.each([
    ['a word of a list', { ...visit, status: 'complet' }, 'completed'],
    ['the name of a property', { ...visit, particpants: [] }, 'participants'],
    [
      'the id of a record',
      { ...visit, participants: [{ who: 'organization/fredonia' }] },
      small.records[1]?.id,
    ],
    ['a country', { ...visit, place: { country: 'us' } }, 'US'],
    ['a record type', { ...visit, type: 'visist' }, 'visit'],
    ['a date', { ...visit, when: { start: '27.5.2025' } }, '2025-05-27'],
  ])('%s', (_, record, meant) => {
    expect(records(record).findings.map(({ params }) => params.suggestion)).toContain(meant);
  });

  it('and points to where the id that was meant is declared', () => {
    const { findings } = records({ ...visit, participants: [{ who: 'organization/fredonia' }] });
    expect(findings.map(({ related }) => related.map(({ pointer }) => pointer))).toEqual([['/records/1/id']]);
  });
});

/** One mistake each, and the rule that tells it. */
const single: readonly (readonly [name: string, record: object, rule: string])[] = [
  ['`statsu` beside a missing `status`', renamed({ status: 'statsu' }), 'property-spelled'],
  ['a type of another kind of record', { ...visit, type: 'meetin' }, 'record-type-known'],
  ['a type that is missing', { ...visit, type: undefined }, 'property-required'],
  ['an id of another type', { ...visit, id: 'meeting/one-visit' }, 'id-matches-type'],
  ['a text where an object should be', { ...visit, when: '2025-05-27' }, 'value-type'],
  ['an object where a list should be', { ...visit, participants: { who: 'official/a' } }, 'value-type'],
  ['a date that is none where rules compare dates', { ...visit, when: { start: '2025-05-32' } }, 'date-real'],
  [
    'a party without any of its branches',
    { ...visit, participants: [{ role: 'host' }] },
    'property-required',
  ],
];

function renamed(names: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(visit ?? {}).map(([name, value]) => [names[name] ?? name, value]));
}

describe('point 4: one mistake is one finding', () => {
  it.each(single)('%s', (_, record, rule) => {
    expect(records(record).findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each(['the first record', 'a record in the middle'])(
    '%s that cannot be read, referred to by others',
    (which) => {
      const broken = which === 'the first record' ? '"kind":"document"' : '"kind":"state"';
      const { findings } = validate(ndjson.replace(broken, broken.slice(0, -1)));
      expect(findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
    },
  );
});

/** The five mistakes, made in either order: that of the text counts. */
const fives: readonly (readonly Mistake[])[] = [mistakes, [...mistakes].reverse()];

describe('point 5: five different mistakes in one file give five findings, in the order of the text', () => {
  it.each(forms.flatMap((form) => fives.map((five) => [form, five] as const)))('in %s', (form, five) => {
    const { dataset, text } = fixtureWith(five, form);
    const { findings } = validate(text, { file: 'visit' });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'value-in-vocabulary',
      'property-required',
      'property-spelled',
      'reference-resolves',
      'date-real',
    ]);
    for (const { told: one, at, mark } of five) {
      const found = findings.find(({ rule }) => rule === one.rule);
      expect(found?.place).toEqual({ file: 'visit', ...stretchOf(dataset, form, at, mark) });
      expect(found?.message).toBe(one.message);
    }
  });

  it('in one record', () => {
    const five = {
      ...visit,
      status: 'complet',
      when: { start: '2025-05-27', end: '2025-05-32' },
      participants: [{ who: 'organization/fredonia' }],
      visit_type: 'official',
      place: { country: 'us' },
    };
    expect(inOrder(records(five).findings)).toEqual([
      '/status',
      '/when/end',
      '/participants/0/who',
      '/visit_type',
      '/place/country',
    ]);
  });

  it('of every stage', () => {
    const text = document
      .replace('"name": "A document"', '"name": "A\\u202e document"')
      .replace('"kind": "state",', '"kind": "state"')
      .replace('"status": "completed"', '"status": "complet"')
      .replace('"end": "2025-05-29"', '"end": "2025-05-26"')
      .replace('"partOf": [\n        "visit/one"', '"partOf": [\n        "visit/onee"');
    const { findings } = validate(text);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'text-control-free',
      'json-syntax',
      'value-in-vocabulary',
      'span-ordered',
      'reference-resolves',
    ]);
    expect(inOrder(findings)).toHaveLength(5);
  });
});

/** The paths of findings, which must stand in the order of the text. */
function inOrder(findings: readonly Finding[]): readonly (string | undefined)[] {
  const places = findings.map(({ place }) => (place?.line ?? 0) * 1e6 + (place?.column ?? 0));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  return findings.map(({ path }) => path);
}

describe('point 6: a truncated file names each container left open and where it began', () => {
  it.each(forms)('in %s', (form) => {
    const { dataset, text } = fixtureWith([], form);
    const { findings } = validate(text.slice(0, text.indexOf(cutBehind) + cutBehind.length));
    const places = [stretchOf(dataset, form, [4]), stretchOf(dataset, form, [4, 'when'])];
    const around = form === 'document' ? ['{ at 1:1', '[ at 10:14'] : [];
    const open = [...around, ...places.map(({ line, column }) => `{ at ${line}:${column}`)];
    expect(open).toEqual(leftOpen[form]);
    expect(findings.map(({ params }) => params.open)).toEqual([open]);
    for (const bracket of open) expect(bracketAt(text, bracket)).toBe(bracket[0]);
  });
});

function bracketAt(text: string, bracket: string): string {
  const [line = 0, column = 0] = bracket.slice('{ at '.length).split(':').map(Number);
  return textAt(text, { line, column, endLine: line, endColumn: column + 1 });
}

describe('point 7: a rule says why it exists, with an accepted and a rejected example', () => {
  const stdin = fixtureWith(mistakes, 'document').text;

  it('to `chancery explain <rule>`', async () => {
    for (const { told: one } of mistakes)
      expect((await call(['explain', one.rule])).out).toMatch(/\nAccepted: [\s\S]*\nRejected: /u);
  });

  it('to `chancery validate --explain`, the rejected example being the finding', async () => {
    const { out } = await call(['validate', '--explain', '-'], { stdin });
    for (const { told: one } of mistakes) expect(out.split(`\nWhy ${one.rule}\n`)).toHaveLength(2);
    expect(out.match(/^ {2}Accepted: /gmu)).toHaveLength(mistakes.length);
    await expect(out).toMatchFileSnapshot('golden/message-bar/explained.txt');
  });
});

describe('point 8: a safe fix where there is one, never one that invents a fact', () => {
  it('is offered for words and names, not for dates that do not exist and ids', () => {
    const { findings } = validate(fixtureWith(mistakes, 'document').text);
    const mended = findings.filter(({ fix }) => fix !== undefined).map(({ rule }) => rule);
    expect(mended).toEqual(['value-in-vocabulary', 'property-spelled']);
  });

  it.each([
    ['a misspelled word', { ...visit, status: 'complet' }],
    ['a misspelled name', renamed({ participants: 'particpants' })],
    ['a date in another order', { ...visit, when: { start: '27.5.2025' } }],
    ['spaces around a text', { ...visit, name: ' A visit ' }],
    ['a country in lower case', { ...visit, place: { country: 'us' } }],
  ])('mends %s', (_, record) => {
    expect(records(record).findings.map(({ fix }) => fix?.patch.length)).toEqual([1]);
  });

  it.each([
    ['a date that can mean two days', { ...visit, when: { start: '05/06/2025' } }],
    ['a day that does not exist', { ...visit, when: { start: '2025-02-30' } }],
    ['a reference to a record that is near', { ...visit, participants: [{ who: 'organization/fredonia' }] }],
    ['a word like none', { ...visit, status: 'over' }],
    ['a missing property', { ...visit, status: undefined }],
  ])('leaves %s alone', (_, record) => {
    expect(records(record).findings.map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('is shown by `chancery fix` and changes nothing', async () => {
    const { out } = await call(['fix', '-'], { stdin: fixtureWith(mistakes, 'document').text });
    expect(out).toContain('+      "kind": "news-article",');
    expect(out).toContain('+      "visitType": "official",');
  });
});
