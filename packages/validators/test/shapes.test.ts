import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import suite from '../../fixtures/conformance/full/dataset-header.json' with { type: 'json' };
import { instances } from '../../schema/test/instances.ts';
import { randomFrom } from '../../schema/test/random.ts';
import { shapesFile, shapesText } from '../scripts/shapes-made.ts';
import { definition } from '../src/model.ts';
import { judgeHeader } from '../src/structure/header.ts';

describe('what is known of the schemas without reading them', () => {
  it('is what `npm run generate` writes', () => {
    expect(readFileSync(shapesFile, 'utf8')).toBe(shapesText());
  });

  it('leaves nothing out that the schema of a version asks for', () => {
    const { title: _, description: __, ...asked } = definition('SpecVersion');
    expect(Object.keys(asked)).toEqual(['type', 'pattern']);
  });
});

const header: Readonly<Record<string, unknown>> = suite.cases[0]?.value ?? {};
const { type: _, ...fields } = header;
const document = { ...fields, records: [] };

/** What may stand in the place of a property. */
const values = [null, true, 0, '', ' ', 'x', '0.1', '2025-02-30', 'de_DE', '\ud800', 'é'.repeat(5000)];
const odd = [...values, [], [''], ['x', 'x'], [[]], {}, { type: 'dataset' }, [{}]];

describe('a header of which a guard is asked first', () => {
  const headers = [
    ...[document, header].flatMap((one) => [one, ...nearby(one)]),
    ...[...instances(randomFrom(7))]
      .filter(({ name }) => name === 'DatasetHeader' || name === 'Dataset')
      .map(({ value }) => value),
  ];

  it('is judged as one that is explained at once', () => {
    let sound = 0;
    for (const form of ['document', 'ndjson'] as const)
      for (const one of headers) {
        const judged = judgeHeader(form, one, { isJson: true });
        expect(judged).toEqual(judgeHeader(form, one));
        if (judged.observations.length === 0) sound += 1;
      }
    expect(sound).toBeGreaterThan(20);
  });

  it.each([
    ['document', document],
    ['ndjson', header],
  ] as const)('is sound with all properties as a %s', (form, value) => {
    expect(judgeHeader(form, value, { isJson: true })).toEqual({ refused: false, observations: [] });
  });
});

/** A header with each property gone, or with something else in its place, or with one more. */
function nearby(header: Readonly<Record<string, unknown>>): readonly unknown[] {
  const names = [...Object.keys(header), 'titel', '__proto__', 'type', 'records'];
  return names.flatMap((name) => {
    const { [name]: _, ...others } = header;
    return [others, ...odd.map((value) => ({ ...others, ...own(name, value) }))];
  });
}

function own(name: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });
}
