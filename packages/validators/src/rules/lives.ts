import type { Tenure } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';

/** What is told of the life of a person. */
export interface Life {
  readonly born?: string;
  readonly died?: string;
  readonly tenures?: readonly Tenure[];
}

/** A date on which a post is held before birth or after death, and where that is to be told. */
export interface Beyond {
  readonly date: string;
  readonly at: string;
  readonly bound: 'born' | 'died';
  readonly life: string;
}

/** The dates of tenures that certainly lie outside a life; none where the life itself ends before it begins. */
export function beyondLife({ born, died, tenures }: Life): readonly Beyond[] {
  if (tenures === undefined || (born === undefined && died === undefined)) return [];
  if (born !== undefined && died !== undefined && isBefore(died, born)) return [];
  return [
    ...(born === undefined ? [] : beyond(tenures, 'born', born, (date) => isBefore(date, born))),
    ...(died === undefined ? [] : beyond(tenures, 'died', died, (date) => isBefore(died, date))),
  ];
}

/** The first date of every tenure that lies beyond a bound of life; where all do, the bound itself. */
function beyond(
  tenures: readonly Tenure[],
  bound: 'born' | 'died',
  life: string,
  isBeyond: (date: string) => boolean,
): readonly Beyond[] {
  if (!tenures.some((tenure) => reaches(tenure, isBeyond))) return [];
  const dated = tenures.map(datesOf).filter((dates) => dates.length > 0);
  const found = tenures.flatMap((tenure, index) => {
    const [first] = datesOf(tenure).filter(({ date }) => isBeyond(date));
    return first === undefined ? [] : [{ date: first.date, at: `/tenures/${index}${first.at}`, bound, life }];
  });
  const [first] = found;
  if (first === undefined || found.length < 2 || found.length < dated.length) return found;
  return [{ ...first, at: `/${bound}` }];
}

function reaches({ start, end, asOf = [] }: Tenure, isBeyond: (date: string) => boolean): boolean {
  const isOutside = (date: string | undefined) => date !== undefined && isBeyond(date);
  return isOutside(start) || isOutside(end) || asOf.some(isBeyond);
}

function datesOf({ start, end, asOf = [] }: Tenure): readonly Pick<Beyond, 'date' | 'at'>[] {
  return [
    ...(start === undefined ? [] : [{ date: start, at: '/start' }]),
    ...(end === undefined ? [] : [{ date: end, at: '/end' }]),
    ...asOf.map((date, index) => ({ date, at: `/asOf/${index}` })),
  ];
}

function isBefore(a: string, b: string): boolean {
  const [earlier, later] = [moment(a), moment(b)];
  return earlier !== undefined && later !== undefined && before(earlier, later) === 'certainly';
}
