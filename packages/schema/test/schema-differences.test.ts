import { describe, expect, it } from 'vitest';
import type { Effect, Schema } from '../scripts/release/difference.ts';
import { differencesOf } from '../scripts/release/differences.ts';
import { stop, text } from './change-row.ts';
import { changesOfObjects } from './changes-of-objects.ts';
import { changesOfValues } from './changes-of-values.ts';

const beside = {
  Text: text,
  Label: { ...text, description: 'A label.' },
  Word: { ...text, maxLength: 5 },
  One: { $ref: '#/$defs/One' },
  Other: { $ref: '#/$defs/Other' },
};

describe('the difference', () => {
  for (const [name, before, after, ...expected] of [...changesOfObjects, ...changesOfValues]) {
    it(name, () => {
      const found = differencesOf(bundle({ Thing: before }), bundle({ Thing: after }));
      expect(found).toEqual(
        expected.map(([pointer, change, effect]) => ({
          ...{ schema: 'Thing', pointer, change: expect.stringMatching(change), effect },
          because: expect.any(String),
        })),
      );
    });
  }
});

describe('the difference of names', () => {
  const records = { oneOf: [{ $ref: '#/$defs/Visit' }] };
  const more = { oneOf: [...records.oneOf, { $ref: '#/$defs/Stop' }] };

  it.each<readonly [string, Schema, Schema, readonly (readonly [string, string, Effect])[]]>([
    ['added', {}, { Stop: stop }, [['Stop', 'a new schema', 'compatible']]],
    ['removed', { Stop: stop }, {}, [['Stop', 'the schema is gone', 'breaking']]],
    [
      'renamed',
      { Stop: stop },
      { Halt: { ...stop, title: 'Halt' } },
      [
        ['Stop', 'the schema is gone; Halt says the same', 'breaking'],
        ['Halt', 'a new schema', 'compatible'],
      ],
    ],
    [
      'a type of record added',
      { AnyRecord: records },
      { AnyRecord: more },
      [['AnyRecord', 'oneOf: none → {"$ref":"#/$defs/Stop"}', 'compatible']],
    ],
    [
      'a type of record removed',
      { AnyRecord: more },
      { AnyRecord: records },
      [['AnyRecord', 'oneOf: {"$ref":"#/$defs/Stop"} → none', 'breaking']],
    ],
    [
      'an id of one more type of record',
      { RecordId: { pattern: '^visit/[a-z]+$' } },
      { RecordId: { pattern: '^(?:visit|stop)/[a-z]+$' } },
      [['RecordId', 'pattern: "^visit/[a-z]+$" → "^(?:visit|stop)/[a-z]+$"', 'compatible']],
    ],
  ])('%s', (_, before, after, expected) => {
    const found = differencesOf(bundle(before), bundle(after));
    expect(found.map(({ schema, change, effect }) => [schema, change, effect])).toEqual(expected);
  });
});

describe('the step of the specification', () => {
  it.each([
    ['0.1', '0.2', 'breaking'],
    ['0.9', '1.0', 'breaking'],
    ['1.0', '1.1', 'compatible'],
    ['1.9', '2.0', 'breaking'],
  ])('from %s to %s is %s', (from, to, effect) => {
    const [found] = differencesOf(bundle({}, from), bundle({}, to));
    expect(found).toMatchObject({ schema: 'Chancery', pointer: '/$id', change: `${from} → ${to}`, effect });
  });
});

function bundle(schemas: Schema, version = '0.1'): Schema {
  const $id = `https://w3id.org/chancery/${version}/chancery.schema.json`;
  return { $id, title: 'Chancery', $defs: { ...beside, ...schemas } };
}
