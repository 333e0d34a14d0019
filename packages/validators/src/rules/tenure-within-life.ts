import type { Tenure } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';

interface Beyond {
  readonly date: string;
  readonly at: string;
}

export const tenureWithinLife = defineRule({
  id: 'tenure-within-life',
  stage: 'rules',
  about: ['official'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A person holds posts after birth and before death.',
  why: 'A post held outside a life belongs to a namesake, or a year is wrong. Where every dated post lies outside, the date of birth or death is told instead.',
  reads: { own: ['born', 'died', 'tenures'] },
  parts: ['start', 'end', 'asOf', '*'],
  message: ({ date, bound, life }: { date: string; bound: 'born' | 'died'; life: string }) =>
    `The post is held ${inWords({ start: date })}, but the person ${bound === 'born' ? 'was born' : 'died'} ${inWords({ start: life })}.`,
  check({ born, died, tenures = [] }, { report }) {
    if (born !== undefined && died !== undefined && isBefore(died, born)) return;
    if (born !== undefined)
      for (const { date, at } of told(tenures, '/born', (each) => isBefore(each, born)))
        report({ at, params: { date, bound: 'born', life: born } });
    if (died !== undefined)
      for (const { date, at } of told(tenures, '/died', (each) => isBefore(died, each)))
        report({ at, params: { date, bound: 'died', life: died } });
  },
});

/** The first date of every tenure that lies beyond a bound of life; where all do, the bound itself. */
function told(
  tenures: readonly Tenure[],
  bound: string,
  isBeyond: (date: string) => boolean,
): readonly Beyond[] {
  const dated = tenures.map(datesOf).filter((dates) => dates.length > 0);
  const beyond = tenures.flatMap((tenure, index) => {
    const found = datesOf(tenure).find(({ date }) => isBeyond(date));
    return found === undefined ? [] : [{ date: found.date, at: `/tenures/${index}${found.at}` }];
  });
  const [first] = beyond;
  if (first === undefined || beyond.length < 2 || beyond.length < dated.length) return beyond;
  return [{ date: first.date, at: bound }];
}

function datesOf({ start, end, asOf = [] }: Tenure): readonly Beyond[] {
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
