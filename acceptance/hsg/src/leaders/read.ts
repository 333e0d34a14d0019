import type { StatedCountry } from '../countries.ts';
import { countryIn, readDays, required, rowsIn, textOf, type XmlElement } from '../xml.ts';

/** One row of the list of visits, in the words of the record; entities are resolved and white space is single. */
export interface VisitRow {
  readonly row: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, never before the first. */
  readonly end: string;
  /** Who came, with title, as stated: one person, sometimes two. */
  readonly visitor: string;
  /** The country from which the visitor came. */
  readonly country: StatedCountry;
  /** Empty where the row says no more. */
  readonly description: string;
  /** Day on which the row was made or last changed. */
  readonly lastTouched: string;
}

/** The rows of one XML text in its order; throws where it is not well formed or a row lacks something. */
export function readVisits(xml: string): readonly VisitRow[] {
  return rowsIn(xml, 'visits', 'visit').map(readRow);
}

function readRow(visit: XmlElement): VisitRow {
  return {
    ...readDays(visit),
    visitor: required(visit, 'visitor'),
    country: countryIn(visit, 'from'),
    description: textOf(visit, 'description'),
  };
}
