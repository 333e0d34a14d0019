import { defineRule } from './define-rule.ts';
import { whenFields, whensOf } from './spans.ts';

export const withinHasWindow = defineRule({
  id: 'within-has-window',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A window inside which something happened has a start and an end.',
  why: 'The word `within` says that both bounds are known and the moment between them is not. A bound that is not known has a gap; a start alone bounds its event on both sides and needs no such word.',
  reads: { own: [...whenFields, 'gaps'] },
  parts: ['start', 'end', 'extent', 'field'],
  message: ({ missing }: { missing: 'start' | 'end' | 'both' }) =>
    `The event lies within a window that has no ${missing === 'both' ? 'start and no end' : missing}.`,
  check(record, { report }) {
    const within = whensOf(record).filter(({ value }) => value.extent === 'within');
    const gaps = new Set(within.length === 0 ? [] : record.gaps?.map(({ field }) => field));
    for (const { value, at } of within) {
      const lacks = (bound: 'start' | 'end') => value[bound] === undefined && !gaps.has(`${at}/${bound}`);
      const [noStart, noEnd] = [lacks('start'), lacks('end')];
      if (!noStart && !noEnd) continue;
      report({ at: `${at}/extent`, params: { missing: noStart ? (noEnd ? 'both' : 'start') : 'end' } });
    }
  },
});
