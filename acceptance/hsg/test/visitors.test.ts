import { describe, expect, it } from 'vitest';
import { personsOf } from '../src/leaders/persons.ts';
import type { VisitRow } from '../src/leaders/read.ts';
import { visitorsOf } from '../src/leaders/visitors.ts';

const row: VisitRow = {
  row: '1',
  start: '1990-05-01',
  end: '1990-05-02',
  visitor: 'King Zog',
  country: { id: 'ruritania', name: 'Ruritania' },
  description: '',
  lastTouched: '2010-10-25',
};

describe('what a row says of its visitor', () => {
  it.each([
    ['a post and a name', 'Prime Minister Ana Sol', [['Ana Sol', 'Prime Minister', undefined, []]]],
    [
      'a post of several words',
      'President of the Council of Ministers Sol',
      [['Sol', 'President of the Council of Ministers', undefined, []]],
    ],
    ['elected, not yet in the post', 'President- elect Sol', [['Sol', 'President', 'elect', []]]],
    ['acting in the post', 'Acting President Sol', [['Sol', 'President', 'acting', []]]],
    ['a rank is no post', 'Lieutenant General Sol', [['Sol', undefined, undefined, ['Lieutenant General']]]],
    [
      'a rank after a post',
      'President Archbishop Sol III',
      [['Sol III', 'President', undefined, ['Archbishop']]],
    ],
    ['a courtesy', 'Amir Sheikh Sol al-Sol', [['Sol al-Sol', 'Amir', undefined, ['Sheikh']]]],
    [
      'a name that looks like one',
      'Prime Minister Sheikh Sol',
      [['Sheikh Sol', 'Prime Minister', undefined, []]],
    ],
    ['a prince who is premier', 'Premier & Prince Sol', [['Sol', 'Premier', undefined, ['Prince']]]],
    ['no title at all', 'Ana Sol', [['Ana Sol', undefined, undefined, []]]],
    ['a slip of the pen in the post', 'Prime Minster Sol', [['Sol', 'Prime Minister', undefined, []]]],
    ['a comma before a suffix', 'President Sol, Jr.', [['Sol, Jr.', 'President', undefined, []]]],
    [
      'two persons',
      'King Sol and Crown Prince Ed',
      [
        ['Sol', 'King', undefined, []],
        ['Ed', 'Crown Prince', undefined, []],
      ],
    ],
    [
      'two persons, a comma between',
      'President Sol, Prime Minister Ed',
      [
        ['Sol', 'President', undefined, []],
        ['Ed', 'Prime Minister', undefined, []],
      ],
    ],
    [
      'a name that begins like a post',
      'President Kingsley Sol',
      [['Kingsley Sol', 'President', undefined, []]],
    ],
  ])('%s', (_, text, expected) => {
    const found = visitorsOf(text).map(({ name, post, capacity, prefixes }) => [
      name,
      post,
      capacity,
      prefixes,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('two rows name', () => {
  it.each<[string, Partial<VisitRow>, Partial<VisitRow>]>([
    ['the same name', {}, {}],
    ['an accent more', { visitor: 'President Ana Sól' }, { visitor: 'President Ana Sol' }],
    ['another apostrophe', { visitor: "King Z'og" }, { visitor: 'King Z’og' }],
    ['a hyphen and a capital', { visitor: 'President Sol Dae-Jung' }, { visitor: 'President Sol Dae jung' }],
    ['an initial more', { visitor: 'President Ana B. Sol' }, { visitor: 'President Ana Sol' }],
    ['another post', { visitor: 'President-elect Sol' }, { visitor: 'Prime Minister Sol' }],
    ['a rank more', { visitor: 'Amir Sheikh Ed Sol' }, { visitor: 'Emir Ed Sol' }],
    ['twenty years apart', { start: '1970-12-31' }, {}],
    [
      'a king with a number, a lifetime apart',
      { visitor: 'King Sol V', start: '1920-01-01' },
      { visitor: 'King Sol V' },
    ],
    [
      'another name of the same country',
      { country: { id: 'turkey', name: 'Turkey' } },
      { country: { id: 'turkiye', name: 'Türkiye' } },
    ],
  ])('one person: %s', (_, first, second) => {
    expect(
      personsOf([
        { ...row, ...first },
        { ...row, ...second },
      ]),
    ).toHaveLength(1);
  });

  it.each<[string, Partial<VisitRow>, Partial<VisitRow>]>([
    ['another letter', { visitor: 'President Suharto' }, { visitor: 'President Soeharto' }],
    ['a name more', { visitor: 'President Sol' }, { visitor: 'President Ana Sol' }],
    ['another number', { visitor: 'King Sol I' }, { visitor: 'King Sol V' }],
    ['more than twenty years apart', { start: '1969-12-31' }, {}],
    ['another country', {}, { country: { id: 'strelia', name: 'Strelia' } }],
  ])('two persons: %s', (_, first, second) => {
    const persons = personsOf([
      { ...row, ...first },
      { ...row, ...second },
    ]);
    expect(new Set(persons.map(({ id }) => id)).size).toBe(2);
  });
});
