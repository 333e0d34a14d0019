import type { AnyRecord, Dataset } from '@chancery/schema/types';
import { positionOf, sourceOf, unitedStatesOf } from './background.ts';
import { roles } from './lists.ts';
import { officialsOf } from './officials.ts';
import type { TravelRow } from './read-travels.ts';
import { visitId, visitOf } from './visits.ts';

/**
 * The dataset of one year: every row that starts or ends in it, once, in order of the first day.
 * - sources, organization, positions and officials stand before the visits that refer to them
 * - throws where two rows would share an id, or where a trip ends after the last change to any row
 */
export function convert(rows: readonly TravelRow[], year: number): Dataset {
  const travels = rowsOf(rows, year);
  const dataset: Dataset = {
    $schema: '../../../../schema/generated/json/0.1/dataset.schema.json',
    chancery: '0.1',
    id: `https://w3id.org/chancery/fixtures/us-travels-${year}`,
    title: `Travels abroad of the president and the secretary of state of the United States, ${year}`,
    description:
      'Every row of the two published lists for the year, each as one visit, as recorded and not corrected.',
    publisher: 'Chancery',
    license: 'CC0-1.0',
    lang: 'en',
    issued: issuedOf(travels),
    records: recordsOf(travels),
  };
  refuseSharedIds(dataset.records);
  return dataset;
}

/** The rows that start or end in the year, by first day; rows of the same day keep their order. */
export function rowsOf(rows: readonly TravelRow[], year: number): readonly TravelRow[] {
  const inYear = (day: string) => day.startsWith(`${year}-`);
  const travels = rows.filter((row) => inYear(row.start) || inYear(row.end));
  return travels.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

// The files carry no date of publication. The last change to a row of the year is the earliest day on which all
// of them read as they do, so it is the date of this dataset, whenever it is made.
function issuedOf(travels: readonly TravelRow[]): string {
  const latest = (days: readonly string[]) => [...days].sort().at(-1) ?? '';
  const issued = latest(travels.map((row) => row.lastModified));
  if (issued < latest(travels.map((row) => row.end)))
    throw new Error('A trip ends after the last change to a row');
  return issued;
}

/** The records of the rows given: one visit for each, and before them all to which the visits refer. */
export function recordsOf(
  travels: readonly TravelRow[],
  idOf: (row: TravelRow) => `visit/${string}` = visitId,
): AnyRecord[] {
  const used = roles.filter((role) => travels.some((row) => row.role === role));
  return [
    ...used.map(sourceOf),
    unitedStatesOf(used),
    ...used.map(positionOf),
    ...officialsOf(travels),
    ...travels.map((row) => visitOf(row, undefined, idOf(row))),
  ];
}

/** Throws where two records have one id. */
export function refuseSharedIds(records: readonly AnyRecord[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new Error(`Two records would have the id ${id}`);
    seen.add(id);
  }
}
