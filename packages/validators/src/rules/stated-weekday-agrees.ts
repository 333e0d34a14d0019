import type { When } from '@chancery/schema/types';
import { dayNumber, dayOfWeek } from '../time/calendar.ts';
import { defineRule } from './define-rule.ts';
import { isAstray, visitReads } from './outside-visit.ts';
import { whenFields, whensOf } from './spans.ts';
import { weekdayIn, weekdayName } from './weekdays.ts';

export const statedWeekdayAgrees = defineRule({
  id: 'stated-weekday-agrees',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A day of the week in the words of the source is that of the date.',
  why: 'A weekday is the one check that a source gives on its own date. It counts only where one day is named, in no relation to another, and the date is one certain day; where a zone is told, the source may mean the day before or after. The date of a meeting outside its visit is wrong already.',
  reads: { own: [...whenFields, 'status', 'partOf', 'gaps'], visit: visitReads },
  parts: ['start', 'end', 'timeZone', 'asStated'],
  message: ({ word, date, weekday }: { word: string; date: string; weekday: string }) =>
    `The source says "${word}", but ${date} is a ${weekday}.`,
  check(record, { find, report }) {
    const stated = whensOf(record).filter(({ value }) => value.asStated !== undefined);
    if (stated.length === 0 || (record.type === 'meeting' && isAstray(record, find))) return;
    for (const { value, at } of stated) {
      const day = certainDay(value);
      const named = day === undefined ? undefined : weekdayIn(value.asStated ?? '');
      if (day === undefined || named === undefined) continue;
      const shift = (named.day - day.weekday + 7) % 7;
      if (shift === 0 || (day.inZone && (shift === 1 || shift === 6))) continue;
      const params = { word: named.word, date: day.date, weekday: weekdayName(day.weekday) };
      report({ at: `${at}/asStated`, params });
    }
  },
});

/** The one day on which something happened, as it is written, and whether that is a day of some zone. */
function certainDay({ start, end = start, timeZone, asStated }: When) {
  if (asStated === undefined || start === undefined || end === undefined) return undefined;
  const [, date = '', year, month, day, time = ''] = dayForm.exec(start) ?? [];
  if (date === '' || dayForm.exec(end)?.[1] !== date) return undefined;
  const weekday = dayOfWeek(dayNumber(Number(year), Number(month), Number(day)));
  return { date, weekday, inZone: timeZone !== undefined || /Z|[+-]/u.test(time) };
}

const dayForm = /^(([0-9]{4})-([0-9]{2})-([0-9]{2}))(?:T(.*))?$/u;
