import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import vocabularies from '@chancery/schema/vocabularies.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { forEditors } from '../src/for-editors.ts';
import { Editor, read, type Settings } from './editor.ts';

const settings = JSON.parse(read('.vscode/settings.json')) as Settings;
const editor = new Editor({});
const types = vocabularies.VisitType.words;
const sentence = vocabularies.VisitType.description;
const start = 'The first moment of the window; alone, the period in which all of it lay.';

describe.each([
  ['data/visits.json', 'says what it is', editor],
  ['data/plans.json', 'leaves it to the settings', new Editor(settings)],
] as const)('%s, which %s,', (file, _, editor) => {
  const text = read(file);
  const empty = text.replace('"visitType": "working"', '"visitType": "|"');

  it('has nothing underlined', async () => {
    expect(await editor.mistakes(file, text)).toEqual([]);
  });

  it('is offered every kind of visit', async () => {
    const offers = await editor.offers(file, empty);
    expect([...offers.keys()]).toEqual(types.map(({ word }) => `"${word}"`));
    expect(offers.get('"working"')).toBe(sentence);
  });

  it('is offered the properties of a visit that it does not have, each with its sentence', async () => {
    const offers = await editor.offers(file, text.replace('"visitType"', '"|", "visitType"'));
    expect([...offers.keys()]).toEqual(expect.arrayContaining(['presence', 'stops', 'place', 'gaps']));
    expect([...offers.keys()]).not.toContain('configuration');
    expect(offers.get('stops')).toMatch(/^[A-Z].+\.$/u);
  });

  it('tells what a kind of visit is', async () => {
    expect(await editor.hover(file, text.replace('"visitType"', '"visit|Type"'))).toContain(sentence);
  });
});

describe('a mistake', () => {
  it.each([
    [
      'a word that is none',
      '"working"',
      '"Working"',
      { line: 14, column: 20, message: 'Valid values: "state"' },
    ],
    [
      'a day that does not exist',
      '"2025-05-27"',
      '"2025-05-32"',
      { line: 15, column: 26, message: 'pattern' },
    ],
    [
      'a property that is none',
      '"visitType"',
      '"visittype"',
      { line: 14, column: 7, message: 'visittype is not allowed' },
    ],
    [
      'a property that is missing',
      '"issued": "2025-06-30",',
      '',
      { line: 1, column: 1, message: 'Missing property "issued"' },
    ],
    [
      'a type that is none',
      '"type": "visit"',
      '"type": "visti"',
      { line: 11, column: 15, message: 'must be "visit"' },
    ],
    ['a comma too many', '"working",', '"working",,', { line: 14, column: 30, message: 'Property expected' }],
  ])('%s is underlined in its line', async (_, right, wrong, { line, column, message }) => {
    const text = read('data/visits.json').replace(right, wrong);
    expect(await editor.mistakes('data/visits.json', text)).toContainEqual({
      line,
      column,
      message: expect.stringContaining(message),
    });
  });

  it('that only a rule sees is not underlined', async () => {
    const text = read('data/visits.json').replace('"end": "2025-05-29"', '"end": "2025-05-20"');
    expect(await editor.mistakes('data/visits.json', text)).toEqual([]);
  });
});

describe('with the schema for editors', () => {
  const uri = new URL(
    '../node_modules/@chancery/schema/generated/json/0.1/chancery.schema.json',
    import.meta.url,
  );
  const better = new Editor({}, new Map([[uri.href, JSON.stringify(forEditors(bundle, vocabularies))]]));
  const text = read('data/visits.json');

  it('every word of a visit is offered with its meaning', async () => {
    const offers = await better.offers('data/visits.json', text.replace('"working"', '"|"'));
    expect([...offers]).toEqual(types.map(({ word, meaning }) => [`"${word}"`, meaning]));
  });

  it('a word tells its meaning', async () => {
    const meaning = types.find(({ word }) => word === 'working')?.meaning;
    expect(await better.hover('data/visits.json', text.replace('"working"', '"wor|king"'))).toContain(
      meaning,
    );
  });

  it('a property is offered with its own sentence', async () => {
    const offers = await better.offers('data/visits.json', text.replace('"start"', '"|", "starts"'));
    expect(offers.get('start')).toBe(start);
  });

  it('a wrong date is told in words', async () => {
    const [mistake] = await better.mistakes('data/visits.json', text.replace('05-27', '05-32'));
    expect(mistake?.message).toMatch(/^A year, month, day or date-time/u);
  });

  it('nothing else is underlined', async () => {
    expect(await better.mistakes('data/visits.json', text)).toEqual([]);
  });
});
