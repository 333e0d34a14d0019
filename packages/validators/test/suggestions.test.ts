import { describe, expect, it } from 'vitest';
import { createValidator, validate } from '../src/index.ts';
import { small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;
const imported = 'https://example.org/imported';

/** The suggestions for a dataset with these records, each with its pointer. */
function suggested(...records: readonly unknown[]): string[] {
  return validate({ ...small, records: [source, organization, ...records] }).findings.map(
    ({ pointer, params }) => `${pointer} ${params.suggestion ?? '-'}`,
  );
}

describe('a property name', () => {
  it.each([
    ['titel', 'title'],
    ['visit_type', 'visitType'],
    ['Participants', 'participants'],
    ['desciption', 'description'],
  ])('%s is %s misspelled', (name, meant) => {
    const header = { ...small, [name]: 'x', title: undefined };
    const of = name === 'titel' ? validate(JSON.parse(JSON.stringify(header))) : undefined;
    const pointers = of?.findings.map(({ params }) => params.suggestion);
    expect(pointers ?? suggested({ ...visit, participants: undefined, ...misspelled(name) })).toContain(
      of === undefined ? `/records/2/${name} ${meant}` : meant,
    );
  });

  it.each(['reason', 'country', 'date', 'location', 'text', 'time', 'value'])(
    '%s is nothing else misspelled',
    (name) => expect(suggested({ ...visit, [name]: 'x' })).toEqual([`/records/2/${name} -`]),
  );
});

function misspelled(name: string): object {
  return { [name]: [{ who: 'organization/freedonia' }] };
}

describe('a word of a list', () => {
  it.each([
    ['complete', 'completed'],
    ['Completed', 'completed'],
    ['cut short', 'cut-short'],
    ['canceled', 'cancelled'],
    ['ongiong', 'ongoing'],
    ['done', '-'],
  ])('%s → %s', (status, meant) => {
    expect(suggested({ ...visit, status })).toEqual([`/records/2/status ${meant}`]);
  });

  it('is not suggested for its opposite', () => {
    const outcome = {
      type: 'outcome',
      id: 'outcome/one',
      text: 'What was agreed.',
      citations: visit?.citations,
    };
    const parties = [{ who: 'organization/freedonia' }];
    expect(suggested({ ...outcome, parties, kind: 'agreement' })).toEqual(['/records/2/kind -']);
  });
});

describe('a date', () => {
  it.each([
    ['27/05/2025', '2025-05-27'],
    ['5.27.2025', '2025-05-27'],
    ['2025/5/7', '2025-05-07'],
    ['05/05/2025', '2025-05-05'],
    ['05/06/2025', '-'],
    ['31/02/2025', '-'],
    [' 2025-05-27', '2025-05-27'],
  ])('%s → %s', (start, meant) => {
    expect(suggested({ ...visit, when: { start } })).toEqual([`/records/2/when/start ${meant}`]);
  });
});

describe('a reference', () => {
  it.each([
    ['visit/oen-day', 'visit/one-day', 'visit/one-day'],
    ['visit/one-dya', 'visit/one-day', 'visit/one-day'],
    ['visit/two', 'visit/one', '-'],
    ['visit/ab', 'visit/ba', '-'],
    ['visit/vist', 'visit/visit', 'visit/visit'],
  ])('%s beside %s → %s', (reference, id, meant) => {
    const records = [
      { ...visit, id },
      { ...meeting, partOf: [reference] },
    ];
    expect(suggested(...records)).toEqual([`/records/3/partOf/0 ${meant}`]);
  });

  it('into another dataset is suggested with the name of that dataset', () => {
    const run = createValidator().run();
    const far = { ...meeting, partOf: [`${imported}#visit/one-dya`] };
    run.read({ ...small, imports: [imported], records: [source, far] }, { name: 'here' });
    run.read(
      { ...small, id: imported, records: [source, organization, { ...visit, id: 'visit/one-day' }] },
      { name: 'there' },
    );
    expect(run.finish().findings.map(({ params }) => params.suggestion)).toEqual([
      `${imported}#visit/one-day`,
    ]);
  });
});

describe('a record type that does not exist', () => {
  it('is the one of the id, where that tells', () => {
    expect(suggested({ ...visit, type: 'vist' })).toEqual(['/records/2/type visit']);
    expect(suggested({ ...visit, type: 'outcome-visit' })).toEqual(['/records/2/type visit']);
  });
});

describe('a time zone', () => {
  it.each([
    ['Asia/Kolkatta', 'Asia/Kolkata'],
    ['Europe/Londn', 'Europe/London'],
    ['Amerika/New_York', 'America/New_York'],
    // Dili is as near by its letters, and another city.
    ['Asia/Delhi', '-'],
    ['UTC+5', '-'],
  ])('%s is meant as %s', (timeZone, meant) => {
    expect(suggested({ ...visit, when: { start: '2025-05-27', timeZone } })).toEqual([
      `/records/2/when/timeZone ${meant}`,
    ]);
  });
});
