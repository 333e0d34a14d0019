import { describe, expect, it } from 'vitest';
import { type Report, rules, validate, validateStream } from '../src/index.ts';
import { TextLines } from '../src/report/text-lines.ts';
import { decode } from '../src/source/bytes.ts';
import { formats } from './all-formats.ts';
import { byteCases } from './json-parsing-bytes.ts';
import { type Frame, frames, inFrame, isAccepted, textsIn } from './json-parsing-frames.ts';
import { strings } from './json-parsing-strings.ts';
import { deep, structures, whiteSpace } from './json-parsing-structures.ts';
import { numbers, type Texts, words } from './json-parsing-texts.ts';
import { written } from './report-cases.ts';

const cases = [...[numbers, words, strings, structures, whiteSpace].flatMap(encoded), ...byteCases];
const places = Object.entries(frames);

describe('the table', () => {
  it('holds 300 texts and more, no two of one name', () => {
    const names = cases.map(([verdict, name]) => `${verdict}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(300);
  });

  it.each(cases)('%s: %s, as JSON.parse says', (verdict, _, text) => {
    const isRefused = verdict === 'rejected' || verdict === 'utf8-valid';
    expect(isAccepted(textsIn(text, undefined))).toBe(!isRefused);
  });
});

describe('an encoding that no mark tells', () => {
  it.each([
    ['5b005d00', 'UTF-16, little-endian, without a mark'],
    ['005b005d', 'UTF-16, big-endian, without a mark'],
    ['7b0000007d000000', 'UTF-32, little-endian, without a mark'],
    ['0000007b0000007d', 'UTF-32, big-endian, without a mark'],
  ])('%s is %s', (hex, found) => {
    const { findings } = validate(new Uint8Array(Buffer.from(hex, 'hex')));
    expect(findings.map(({ rule, params }) => [rule, params])).toEqual([['encoding-is-utf8', { found }]]);
  });
});

describe.each(places)('a text %s', (_, frame) => {
  it.each(cases)(
    '%s: %s',
    async (verdict, _, text) => {
      const input = inFrame(frame, text);
      const report = validate(input, settings(frame));
      expect(brokenLaws(frame, input, report, verdict)).toEqual([]);
      for (const size of [1, 3])
        expect(await validateStream(inPieces(input, size), settings(frame))).toEqual(plain(report));
      if (isText(input, report)) expect(validate(decode(input).text, settings(frame))).toEqual(report);
      expect(rawCharacters(report, input)).toEqual([]);
    },
    10_000,
  );
});

describe.each(places)('a text that is deep, %s', (_, frame) => {
  it.each(encoded(deep))(
    '%s: %s',
    async (verdict, _, text) => {
      const input = inFrame(frame, text);
      const report = validate(input, settings(frame));
      expect(brokenLaws(frame, input, report, verdict)).toEqual([]);
      expect(await validateStream(inPieces(input, 65_537), settings(frame))).toEqual(plain(report));
    },
    60_000,
  );
});

function encoded(texts: Texts): readonly (readonly [string, string, Uint8Array])[] {
  return Object.entries(texts).flatMap(([verdict, named]) =>
    Object.entries(named).map(([name, text]) => [verdict, name, new TextEncoder().encode(text)] as const),
  );
}

function settings({ form }: Frame): { readonly form?: 'document' | 'ndjson' } {
  return form === undefined ? {} : { form };
}

/** Whether an input can be handed over as text with nothing lost: no mark at its beginning, no other encoding. */
function isText(input: Uint8Array, { findings }: Report): boolean {
  const lost = ['encoding-is-utf8', 'bom-absent'];
  return textsIn(input, undefined) !== undefined && !findings.some(({ rule }) => lost.includes(rule));
}

/** Which of the laws a report breaks that hold for whatever text stands there. */
function brokenLaws(frame: Frame, input: Uint8Array, report: Report, verdict: string): string[] {
  const { account, findings, valid } = report;
  const told = new Set(findings.map(({ rule }) => rule));
  const accepted = isAccepted(textsIn(input, frame.form));
  const isLastRead = findings.some(({ rule, record }) => rule === 'record-cited' && record === 'meeting/one');
  const stricter = ['accepted', 'rejected'].includes(verdict) ? [] : [verdict];
  const laws: Record<string, boolean> = {
    'what JSON.parse refuses is not valid': accepted || !valid,
    'what JSON.parse accepts has no mistake of syntax': !accepted || !told.has('json-syntax'),
    'what breaks a stricter law is told':
      frame.form !== 'document' || !accepted || stricter.every((rule) => told.has(rule)),
    'what is accepted in a place of its own is valid':
      frame.form !== 'document' || !accepted || stricter.length > 0 || valid,
    'the account adds up': account.read === account.valid + account.invalid + account.unreadable,
    'no record is lost in silence': account.read >= frame.records || !account.complete,
    'the last record is read': frame.records === 0 || isLastRead,
  };
  return Object.keys(laws).filter((law) => !laws[law]);
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A report without the dataset, which no stream has. */
function plain({ ...report }: Report & { dataset?: unknown }): Report {
  delete report.dataset;
  return report;
}

/** The formats that hand on a character which commands a terminal or hides. */
function rawCharacters(report: Report, input: Uint8Array): readonly string[] {
  const { text } = decode(input);
  const tool = { name: '@chancery/validators', version: '0.0.0' };
  const lines = () => new TextLines(text);
  const context = { tool, rules, coloured: false, width: undefined, quiet: false, lines };
  const hidden = /[^\P{C}\n\p{Cn}\p{Co}]|\p{Zl}|\p{Zp}/u;
  return formats.filter((format) => hidden.test(written(format, report, context))).map(({ name }) => name);
}
