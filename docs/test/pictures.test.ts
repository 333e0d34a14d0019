import { readFileSync } from 'node:fs';
import { misriKapoor2025 } from '@chancery/fixtures';
import type { Dataset } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { pictures, picturesFolder } from '../scripts/pictures/pictures.ts';
import { relations } from '../scripts/pictures/records/relations.ts';
import { visitPicture } from '../scripts/pictures/visit/picture.ts';
import { referenceFields } from '../scripts/spec/relations.ts';

const all = pictures();
const canonical = all.get('canonical-visit.svg') ?? '';
const records = all.get('records.svg') ?? '';

describe.each([...all])('%s', (file, picture) => {
  it('is what `npm run generate` makes, every time', () => {
    expect(readFileSync(new URL(file, picturesFolder), 'utf8')).toBe(picture);
    expect(pictures().get(file)).toBe(picture);
  });

  it('is read by those who do not see it, in light and in dark', () => {
    expect(picture).toMatch(
      /<svg [^>]*role="img"[^>]*>\n {2}<title id="title">.+<\/title>\n {2}<desc id="description">.+<\/desc>/u,
    );
    expect(picture).toContain('@media (prefers-color-scheme: dark)');
  });

  it('asks for nothing from elsewhere', () => {
    expect(picture).not.toMatch(
      /<(?:script|image|use|foreignObject)\b|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/u,
    );
  });
});

describe('the canonical visit', () => {
  const { records: recorded } = misriKapoor2025;
  const drawn = textIn(canonical);

  it.each(recorded.filter(({ type }) => ['official', 'visit', 'meeting'].includes(type)))(
    'shows $id',
    ({ name = '' }) => {
      expect(drawn).toContain(name);
    },
  );

  it.each(['outcome/expedite-strategic-trade-dialogue', 'outcome/reaffirmed-partnership'])(
    'shows %s',
    (id) => {
      const outcome = recorded.find((record) => record.id === id);
      expect(drawn).toContain(outcome?.type === 'outcome' ? outcome.text : undefined);
    },
  );

  it('says what its source does not say', () => {
    expect(drawn).toContain('somewhere within 27–29 May 2025; the exact time is not stated');
    expect(drawn).toContain('February 2025; the days are not stated');
    expect(drawn).toContain('29 May 2025; time zone not stated');
    for (const open of ['type of visit', 'place', 'city', 'role', 'names'])
      expect(drawn).toContain(`${open} not stated`);
    expect(drawn).toContain('the list is incomplete');
  });

  it('has every text inside of its card', () => {
    const places = [...canonical.matchAll(/<text x="([0-9.]+)" y="([0-9.]+)"/gu)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const [, width = 0, height = 0] = /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/u.exec(canonical)?.map(Number) ?? [];
    expect(places.filter(([x = 0, y = 0]) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  });

  it.each<[string, (dataset: Dataset) => void]>([
    ['a meeting is called otherwise', (dataset) => rename(dataset, 'meeting/misri-landau-2025-05')],
    ['a person is called otherwise', (dataset) => rename(dataset, 'official/jeffrey-kessler')],
    ['a body is called otherwise', (dataset) => rename(dataset, 'organization/india')],
    ['a post is called otherwise', (dataset) => rename(dataset, 'position/us-counsellor')],
  ])('is another picture when %s', (_, change) => {
    const copy = structuredClone(misriKapoor2025);
    change(copy);
    expect(textIn(visitPicture(copy))).toContain('Another name');
  });
});

describe('the records', () => {
  it('are all there', () => {
    const drawn = textIn(records);
    for (const name of [
      'Visit, Meeting',
      'Official',
      'Organization',
      'Position',
      'Initiative',
      'Statement',
      'Outcome',
      'Source',
      'Party',
    ])
      expect(drawn).toContain(name);
  });

  it('show every field that refers, those of all records in words', () => {
    const told = [
      ...relations().flatMap(({ fields }) => fields),
      'citations',
      'links',
      'about',
      'asserts',
      'revision',
    ];
    const first = new Set(told.map((field) => field.replace(/\..*$/u, '')));
    expect(referenceFields().filter(({ path }) => !first.has(path.replace(/\/.*$/u, '')))).toEqual([]);
    expect(told.filter((field) => !textIn(records).includes(field))).toEqual([]);
  });

  it('tell of those fields only that point to any record, or from any record to its source', () => {
    const anywhere = referenceFields().filter(({ to }) => to.length === 9);
    expect(new Set(anywhere.map(({ path }) => path))).toEqual(
      new Set(['links/*/target', 'revision/replaces/*', 'about/*', 'asserts/*/record']),
    );
  });
});

/** All that stands in a picture, the lines of one text joined again. */
function textIn(picture: string): string {
  const lines = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, line = '']) => line);
  return lines.join(' ').replaceAll('&amp;', '&');
}

function rename(dataset: Dataset, id: string): void {
  const record = dataset.records.find((one) => one.id === id);
  if (record !== undefined) record.name = 'Another name';
}
