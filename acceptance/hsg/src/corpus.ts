import { fileURLToPath } from 'node:url';
import type { AnyRecord, Dataset } from '@chancery/schema/types';
import { recordsOf, refuseSharedIds } from './convert.ts';
import { grouped } from './group.ts';
import { readVisits, type VisitRow } from './leaders/read.ts';
import { recordsOfVisits } from './leaders/records.ts';
import { readAllTravels, readFolder, type TravelRow } from './read-travels.ts';
import { staysOf } from './stays.ts';
import { travelsFolder } from './travels-of-2017.ts';
import { visitId } from './visits.ts';

/** The folder of the visits of foreign leaders, as published. */
export const visitsFolder = fileURLToPath(new URL('../xml/visits', import.meta.url));

/** All that is published: the rows, and the datasets made of them, which may be checked in one run. */
export interface Corpus {
  readonly travels: readonly TravelRow[];
  readonly visits: readonly VisitRow[];
  /** The travels of presidents and secretaries of state, and the visits of foreign leaders, of all years. */
  readonly datasets: readonly Dataset[];
}

/** Reads and converts all that is published; throws where anything is not as expected. */
export function corpus(): Corpus {
  const [travels, visits] = [readAllTravels(travelsFolder), readFolder(visitsFolder, readVisits)];
  const datasets = [
    datasetOf(
      'us-travels',
      'Travels abroad of presidents and secretaries of state',
      travels,
      allTravels(travels),
    ),
    datasetOf('us-visits', 'Visits of foreign leaders', visits, recordsOfVisits(visits)),
  ];
  return { travels, visits, datasets };
}

// The files carry no date of publication: the last change to any row is the earliest day on which all of them read
// as they do.
function datasetOf(
  name: string,
  subject: string,
  rows: readonly { readonly lastTouched: string }[],
  records: readonly AnyRecord[],
): Dataset {
  refuseSharedIds(records);
  return {
    chancery: '0.1',
    id: `https://w3id.org/chancery/acceptance/${name}`,
    title: `${subject}, United States, all years`,
    description: 'Every row of the published lists as one visit, as recorded and not corrected.',
    publisher: 'Chancery',
    license: 'CC0-1.0',
    lang: 'en',
    issued: lastOf(rows.map(({ lastTouched }) => lastTouched)),
    records: [...records],
  };
}

function lastOf(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

/** The travels; a row that tells of several stays is taken for as many rows, each with the dates of one. */
function allTravels(rows: readonly TravelRow[]): AnyRecord[] {
  const stays = rows.flatMap((row) => staysOf(row).map((stay) => ({ ...row, ...stay })));
  return recordsOf(stays, idsApart(stays));
}

/** Where several rows would be the same visit, each is told by its number as well. */
function idsApart(rows: readonly TravelRow[]): (row: TravelRow) => `visit/${string}` {
  const uses = grouped(rows, visitId);
  return (row) => ((uses.get(visitId(row))?.length ?? 0) > 1 ? `${visitId(row)}.${row.row}` : visitId(row));
}
