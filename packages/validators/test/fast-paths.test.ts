import { misriKapoor2025 } from '@chancery/fixtures';
import { rulesOfDefects, synthesize } from '@chancery/fixtures/synthetic';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../src/finding.ts';
import { defineRule, type Report, type Rule, rules, validate, validateStream } from '../src/index.ts';
import { definition, propertiesOf, type RecordType, recordTypes, schemaName } from '../src/model.ts';
import { References, referencesIn } from '../src/references/collect.ts';
import { seenAs } from '../src/rules/seen.ts';
import { checkCodes } from '../src/structure/codes.ts';
import { occurrencesIn } from '../src/structure/occurrences.ts';
import { judge } from '../src/structure/record.ts';
import { caseFiles, datasetOf } from './rules-cases.ts';

type Fields = Readonly<Record<string, unknown>>;

const shares = Object.fromEntries(
  rulesOfDefects.filter((rule) => rule !== 'record-referenced').map((rule) => [rule, 0.2]),
);
const rich = { meetings: 3, gaps: 1, extras: 1, vagueDates: 0.5, outcomes: 0.8, statements: 1 };
const sound = synthesize({ seed: 5, visits: 40, mix: rich }).dataset;
const faulty = synthesize({ seed: 6, visits: 60, mix: rich, defects: shares }).dataset;
const all: readonly unknown[] = [...sound.records, ...faulty.records, ...misriKapoor2025.records];
const records = all.filter((record) => judge(record).observations.length === 0) as readonly (Fields & {
  readonly type: RecordType;
  readonly id: string;
})[];

/** The same rules as a consumer might have written them: nothing is known of what they do with a record. */
const strangers: readonly Rule[] = rules.map((rule) => ({ ...rule }));

describe('the rules of Chancery', () => {
  const datasets = [
    ['sound', sound],
    ['faulty', faulty],
    ['faulty, last things first', { ...faulty, records: [...faulty.records].reverse() }],
    ...[...caseFiles()].flatMap(([file, { cases }]) =>
      cases
        .filter(({ fill, records: made }) => fill === undefined && made !== undefined)
        .slice(0, 3)
        .map((one) => [`${file}: ${one.name}`, datasetOf(one)] as const),
    ),
  ] as const;

  it('say the same on the short way as on the long one', () => {
    const differing = datasets.flatMap(([name, dataset]) => {
      const [short, long] = [validate(dataset), validate(dataset, { rules: strangers })];
      return JSON.stringify(shown(short)) === JSON.stringify(shown(long)) ? [] : [name];
    });
    expect(differing).toEqual([]);
    expect(validate(faulty).findings.length).toBeGreaterThan(100);
  }, 120_000);

  it.each([
    ['in their order', spoilt(faulty.records)],
    ['last things first', spoilt(faulty.records).reverse()],
  ])(
    'say the same of a stream in which records are broken, %s',
    async (_, all) => {
      const lines = [{ type: 'dataset', chancery: '0.1', id: 'https://example.org/d' }, ...all];
      const stream = () => lines.map((line) => new TextEncoder().encode(`${JSON.stringify(line)}\n`));
      const [short, long] = [
        await validateStream(stream()),
        await validateStream(stream(), { rules: strangers }),
      ];
      expect(shown(short)).toEqual(shown(long));
      expect(short.counts.error).toBeGreaterThan(100);
    },
    60_000,
  );

  it('read no more than they declare, and change nothing', () => {
    const byId = new Map(records.map((record) => [record.id, record]));
    for (const rule of rules) {
      const find = (reference: string) => {
        const found = byId.get(reference);
        return found && declared(found, rule.reads[found.type]);
      };
      const context = { find, report: () => {}, local: (reference: string) => reference, asOf: '2026-01-31' };
      for (const record of records.filter(({ type }) => rule.about.includes(type))) {
        rule.check?.(declared(record, rule.reads.own) as never, context as never);
        rule.gather?.(declared(record, rule.reads.own) as never);
      }
    }
  });

  it('are not misled by a rule of others that changes what it is given', () => {
    const spoiling = defineRule({
      id: 'spoiling',
      stage: 'rules',
      set: 'quality',
      severity: 'note',
      since: '1.0.0',
      summary: 'What must hold.',
      why: 'Why it must.',
      about: ['visit', 'meeting'],
      reads: { own: ['status', 'when'] },
      message: () => 'Never said.',
      check(record) {
        Object.assign(record, { status: 'cancelled', when: undefined });
      },
    });
    const spoilt = validate(faulty, { rules: [spoiling, ...rules] });
    expect(spoilt.findings).toEqual(validate(faulty).findings);
  });
});

/** Every third record with a property too many, every fifth with one too few. */
function spoilt(records: readonly unknown[]): unknown[] {
  return records.map((record, index) => {
    const { name: _, ...rest } = record as Fields;
    if (index % 3 === 0) return { ...(record as Fields), unheardOf: 1 };
    return index % 5 === 0 ? { ...rest, when: 'tomorrow' } : record;
  });
}

function shown({ findings, counts, account, summary }: Report) {
  return { findings, counts, account, summary };
}

/** A record that throws where a field is read that was not declared, where all are asked for at once, or where one is changed. */
function declared(record: Fields, fields: readonly string[] = []): Fields {
  const known = new Set(['type', 'id', ...fields]);
  const refuse = (): never => {
    throw new TypeError(`Only ${[...known].join(', ')} may be read`);
  };
  const seen = seenAs(record);
  const own = propertiesOf(definition(schemaName(record.type as RecordType)));
  return new Proxy(seen, {
    get: (_, name) => (known.has(String(name)) || !own.has(String(name)) ? seen[String(name)] : refuse()),
    ...{ has: refuse, ownKeys: refuse, set: refuse, defineProperty: refuse, deleteProperty: refuse },
  });
}

describe('references', () => {
  it('are collected from sound records as they are found one by one, whatever the order of properties', () => {
    const collected = new References();
    for (const record of [...records, ...records.map(turned)]) {
      collected.collect(record, record.type as RecordType);
      collected.sort();
      const texts = collected.texts.filter((_, at) => collected.sites[at] !== undefined);
      const found = referencesIn(record, record.type as RecordType).map(({ text }) => text);
      expect(texts.filter((text) => found.includes(text))).toEqual(found);
    }
  });

  function turned(value: Fields): Fields {
    return Object.fromEntries(Object.entries(value).reverse());
  }
});

describe('codes', () => {
  const wrong = {
    CountryCode: 'QQ',
    LanguageTag: 'qq-zz',
    TimeZone: 'Europe/Nowhere',
    Topic: 'migratoin',
    Identifier: { scheme: 'viaf', value: 'x' },
  };

  const places = recordTypes.flatMap((type) =>
    occurrencesIn(schemaName(type), new Set(Object.keys(wrong))).map(({ path, name }) => ({
      type,
      name,
      path,
      at: path.join('/'),
    })),
  );

  it.each(places)('are looked for in a $type at $at', ({ type, name, path }) => {
    const value = wrong[name as keyof typeof wrong];
    expect(definition(name)).toBeDefined();
    const told = checkCodes(schemaName(type), at(path, value), []);
    expect(told.map((observation: Observation) => observation.path.slice(0, path.length))).toEqual([
      path.map((step) => (step === '*' ? 0 : step)),
    ]);
  });

  function at([step, ...rest]: readonly string[], value: unknown): unknown {
    if (step === undefined) return value;
    return step === '*' ? [at(rest, value)] : { [step]: at(rest, value) };
  }
});
