import { describe, expect, it } from 'vitest';
import { selectedRules } from '../src/cli/rule-selection.ts';
import { type Report, validate, validateStream } from '../src/index.ts';
import { caseFiles, textOf } from './rules-cases.ts';
import { asNdjson, document, ndjson, small } from './small-dataset.ts';

const inSource = { rules: selectedRules(['source']) };
const large = caseFiles().get('json-size-limit.json')?.cases ?? [];
const inMemory = large.filter(({ form }) => form === 'document');
const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 0]));
const found = (report: Report) => report.findings.map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('the limit of size', () => {
  it.each(inMemory)('holds for a value in memory: $name', (one) => {
    const report = validate(JSON.parse(textOf(one) ?? ''), inSource);
    expect(found(report)).toEqual(one.findings.map(({ rule, pointer }) => `${rule} ${pointer}`));
  });

  it('leaves a record unread, and the next one not', () => {
    const [source, ...others] = small.records;
    const records = [{ ...source, extensions: { 'org.example.x': numbered(10_001) } }, ...others];
    const account = { read: 4, valid: 3, invalid: 0, unreadable: 1, complete: true };
    for (const input of [{ ...small, records }, asNdjson({ ...small, records })])
      expect(validate(input, inSource)).toMatchObject({ valid: false, account });
  });

  it('is none for the list of records', () => {
    const records = Array.from({ length: 100_001 }, () => null);
    for (const input of [{ ...small, records }, JSON.stringify({ ...small, records })])
      expect(Object.keys(validate(input, inSource).summary.rules.fired)).toEqual(['value-type']);
  });

  it('is one for the properties of a document, of which the records are still read', () => {
    const { records, ...header } = small;
    const crowded = JSON.stringify({ ...header, ...numbered(10_001), records });
    const report = validate(crowded, inSource);
    expect(found(report)).toContain('json-size-limit ');
    expect(report.account.read).toBe(4);
    expect(found(validate({ ...header, ...numbered(10_001), records }, inSource))).toEqual([
      'json-size-limit ',
    ]);
  });

  it('is the same however the input is cut', async () => {
    const text = asNdjson({ ...small, records: [{ x: numbered(10_001) }, ...small.records] });
    const bytes = new TextEncoder().encode(text);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, index) =>
      bytes.subarray(index * 997, (index + 1) * 997),
    );
    expect(found(validate(text))).toEqual(['json-size-limit /records/0']);
    expect(found(await validateStream(pieces))).toEqual(found(validate(text)));
  });

  it('is far away from what is usual', () => {
    for (const text of [document, ndjson]) expect(found(validate(text))).toEqual([]);
  });
});
