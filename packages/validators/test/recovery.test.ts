import { misriKapoor2025 } from '@chancery/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { damaged } from './damaged.ts';
import { document, ndjson, small } from './small-dataset.ts';

const texts = [document, ndjson, JSON.stringify(small)];

describe('a damaged text', () => {
  it('always gets its account, and findings with places inside the text', () => {
    fc.assert(
      fc.property(damaged(texts), (text) => {
        const { account, findings, valid } = validate(text);
        expect(account.read).toBe(account.valid + account.invalid + account.unreadable);
        if (account.unreadable > 0 || !account.complete) expect(valid).toBe(false);
        if (!valid) expect(findings.length).toBeGreaterThan(0);
        const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
        for (const { place } of findings) {
          expect(place?.line).toBeLessThanOrEqual(lines.length);
          expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 1) - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is never called valid when JSON.parse refuses it as a document', () => {
    fc.assert(
      fc.property(damaged(texts), (text) => {
        if (validate(text, { form: 'document' }).valid) expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it('that ends inside a line of NDJSON, be it inside a character, has one finding and is incomplete', () => {
    const bytes = new TextEncoder().encode(ndjson.replaceAll('Freedonia', '“Freedonia” 😀'));
    for (let end = 1; end < bytes.length; end += 1) {
      const text = new TextDecoder().decode(bytes.subarray(0, end));
      if (/\}\n?$/u.test(text) && text.split('{').length === text.split('}').length) continue;
      const { findings, account } = validate(bytes.subarray(0, end), { form: 'ndjson' });
      expect([end, ...findings.map(({ rule }) => rule)]).toEqual([end, 'json-syntax']);
      expect([end, account.complete]).toEqual([end, false]);
    }
  });

  it('does not lose a record whose type is misspelled behind a broken one', () => {
    const text = document
      .replace('"kind": "state"', '"kind": state')
      .replace('"type": "visit"', '"type": "vist"')
      .replace('"status": "completed"', '"status": "complet"');
    const { findings, account } = validate(text);
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'json-syntax /records/1',
      'record-type-known /records/2/type',
      'value-in-vocabulary /records/2/status',
    ]);
    expect(account).toEqual({ read: 4, valid: 2, invalid: 1, unreadable: 1, complete: true });
  });

  it('ends, and loses no record, wherever a space of another kind stands', () => {
    for (const { index } of document.matchAll(/ (?! )/gu)) {
      const text = `${document.slice(0, index)}\u00a0${document.slice(index + 1)}`;
      const { account, findings } = validate(text);
      expect([index, account.read >= 4]).toEqual([index, true]);
      if (findings.length > 0) expect([index, findings[0]?.rule]).toEqual([index, 'json-syntax']);
    }
  });

  it('loses at most one record of NDJSON to a character that is missing', () => {
    for (let at = ndjson.indexOf('\n') + 1; at < ndjson.length - 1; at += 1) {
      if (ndjson[at] === '\n') continue;
      const { account } = validate(ndjson.slice(0, at) + ndjson.slice(at + 1));
      expect(account.read).toBe(4);
      expect(account.unreadable).toBeLessThanOrEqual(1);
    }
  });

  it('loses at most one record of a document to a character that is missing', () => {
    const start = document.indexOf('[') + 1;
    for (let at = start; at < document.lastIndexOf(']'); at += 1) {
      if (/\s/u.test(document.charAt(at))) continue;
      const { account } = validate(document.slice(0, at) + document.slice(at + 1));
      expect([at, account.read, account.unreadable <= 1]).toEqual([at, 4, true]);
    }
  });

  it('never loses a record of a document on one line without saying that it is incomplete', () => {
    const line = JSON.stringify(small);
    for (let at = line.indexOf('[') + 1; at < line.lastIndexOf(']'); at += 1) {
      const { account } = validate(line.slice(0, at) + line.slice(at + 1));
      expect([at, account.read === 4 || !account.complete]).toEqual([at, true]);
    }
  });

  it.each([
    ['over several lines', 1],
    ['on one line', undefined],
  ])(
    'loses no record of the canonical visit %s to a bracket or a comma that is missing',
    (_, indent) => {
      const text = JSON.stringify(misriKapoor2025, null, indent);
      const { length } = misriKapoor2025.records;
      const start = text.indexOf('[', text.indexOf('"records"')) + 1;
      const places = [...text.matchAll(/[{}[\],]/gu)].map(({ index }) => index);
      const inside = places.filter((at) => at > start && at < text.lastIndexOf(']'));
      for (const at of inside.filter((_, index) => index % 7 === 0)) {
        const { account, findings } = validate(text.slice(0, at) + text.slice(at + 1));
        const isWhole = account.read === length || !account.complete;
        expect([
          at,
          isWhole,
          account.unreadable <= 1,
          new Set(findings.map(({ rule }) => rule)).size,
        ]).toEqual([at, true, true, findings.length > 0 ? 1 : 0]);
      }
    },
    60_000,
  );
});
