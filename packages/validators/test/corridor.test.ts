import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { document, small } from './small-dataset.ts';

describe('an issue date that the calendar does not have', () => {
  it('is told once, and nothing is measured against it', () => {
    const report = validate({ ...small, issued: '2025-02-30' });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['date-real']);
  });
});

describe('a record that cannot be read', () => {
  it('is not held against the meetings that point to it', () => {
    const text = document
      .replace('"start": "2025-05-27",', '"start": "2025-05-27"')
      .replace('"partOf": [', '"when": { "start": "2026" },\n      "partOf": [');
    expect(validate(text, { now: '2027' }).findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });
});
