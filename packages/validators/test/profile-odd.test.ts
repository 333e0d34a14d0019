import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { typing } from './profiles/documents.ts';
import { asked, extended } from './profiles/extended.ts';

const link = { $ref: '#/$defs/A' };
describe('a profile may be odd', () => {
  const tree = {
    type: 'object',
    properties: { kids: { type: 'array', items: link } },
    additionalProperties: false,
  };

  it('with names that every object has', () => {
    const schema = JSON.parse(
      '{"properties":{"__proto__":{"type":"string"},"constructor":false},"required":["toString","__proto__"]}',
    );
    expect(asked(schema, JSON.parse('{"__proto__":1,"constructor":1}'))).toEqual([
      'property-required at : The property "toString" is missing.',
      'value-type at /__proto__: Expected text, found a number.',
      'property-known at /constructor: There is no property "constructor" here.',
    ]);
  });

  it('with a value that is deeper than any text', () => {
    let value: unknown = { kids: 1 };
    for (let depth = 0; depth < 5000; depth += 1) value = { kids: [value] };
    expect(asked(link, value, { A: tree })).toEqual([expect.stringContaining('json-depth-limit')]);
  });

  it('with a value that contains itself', () => {
    const value: { kids: unknown[] } = { kids: [] };
    value.kids.push(value, value, 1);
    const told = validate(extended(value), { profile: typing(link, { A: tree }) }).findings;
    expect(told.filter(({ rule }) => rule === 'value-type').length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(200);
  });

  it('with a value in which the same stands in many places', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 60; depth += 1) value = [value, value];
    expect(
      asked(link, value, { A: { anyOf: [{ type: 'number' }, { type: 'array', items: link }] } }),
    ).toEqual([]);
  });

  it('with a choice inside each choice', () => {
    const branch = (required: string) => ({
      type: 'object',
      properties: { kids: link },
      required: [required],
    });
    let value: unknown = { kids: {} };
    for (let depth = 0; depth < 50; depth += 1) value = { kids: value };
    const told = asked(link, value, { A: { anyOf: [branch('a'), branch('b'), branch('kids')] } });
    expect(told).toHaveLength(1);
  });

  it('with a hundred thousand members and words', () => {
    const words = Array.from({ length: 100_000 }, (_, n) => `word ${n}`);
    const told = asked({ items: { enum: words }, uniqueItems: true }, words.slice(0, 300));
    expect(told).toEqual([]);
  });
});
