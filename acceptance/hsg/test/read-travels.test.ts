import { describe, expect, it } from 'vitest';
import { readTravels } from '../src/read-travels.ts';

const trip = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields = { ...whole, ...changes };
  const elements = Object.entries(fields).map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`);
  return `<?xml version="1.0"?><trips><trip role="secretary" who="x-y">${elements.join('\n')}</trip></trips>`;
};

const whole = {
  id: '007',
  role: 'secretary',
  name: 'X. Y.',
  'start-date': '2017-03-01',
  'end-date': '2017-03-02',
  'country id="ruritania"': 'Ruritania',
  locale: 'Strelsau',
  remarks: 'Met.',
  'created-datetime': '2017-12-01T00:00:00Z',
  'last-modified-datetime': '2018-01-01T00:00:00Z',
};

describe('a row of the lists', () => {
  it.each([
    ['text is text, even where it looks like a number', {}, { row: '007' }],
    ['white space is made single', { remarks: ' Met\n      twice. ' }, { remarks: 'Met twice.' }],
    ['entities of XML are resolved', { remarks: 'A &amp; B &lt;C&gt;' }, { remarks: 'A & B <C>' }],
    ['numeric references are resolved', { remarks: 'G&#8211;20 &#x2019;17' }, { remarks: 'G–20 ’17' }],
    ['an empty locality stays empty', { locale: '' }, { locale: '' }],
    ['the day of the last change is a day', {}, { lastModified: '2018-01-01', lastTouched: '2018-01-01' }],
    [
      'what was never changed was touched when it was made',
      { 'last-modified-datetime': '' },
      { lastModified: '', lastTouched: '2017-12-01' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readTravels(trip(changes))).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    ['the end before the start', trip({ 'end-date': '2017-02-28' }), /ends before it starts/],
    ['a date that is not a day', trip({ 'start-date': 'March' }), /Not a day in <start-date>/],
    ['a role of no list', trip({ role: 'envoy' }), /Not the role of a list/],
    ['a row without a number', trip({ id: '' }), /Nothing in id/],
    ['a file that breaks off', trip().slice(0, -9), /Not well-formed XML/],
    ['a file without rows', '<trips></trips>', /No <trips?>/],
  ])('refuses %s', (_, xml, message) => {
    expect(() => readTravels(xml)).toThrow(message);
  });
});
