import type { When } from '@chancery/schema/types';
import { offsetsOf } from '../lists/time-zones.ts';
import { defineRule } from './define-rule.ts';
import { whenFields, whensOf } from './spans.ts';

export const offsetAgreesWithZone = defineRule({
  id: 'offset-agrees-with-zone',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The offset of a time is one that the zone beside it has used.',
  why: 'An offset that a zone never had shows a wrong zone or a wrong offset. Times in UTC (`Z`) tell no offset. Zones are listed with what they used since 1970, so earlier times are left alone.',
  reads: { own: whenFields },
  parts: ['start', 'end', 'timeZone'],
  message: ({ time, offset, zone }: { time: string; offset: string; zone: string }) =>
    `The time ${time} has the offset ${offset}, which the zone ${zone} has not used since 1970.`,
  check(record, { report }) {
    for (const { value, at } of whensOf(record)) {
      const { timeZone: zone } = value;
      const told = zone === undefined ? [] : timesWithOffset(value);
      const used = zone === undefined || told.length === 0 ? undefined : offsetsOf(zone);
      if (zone === undefined || used === undefined) continue;
      const wrong = told.filter(({ minutes }) => !used.includes(minutes));
      // Where both ends disagree with the zone, it is the zone.
      for (const { bound, time, offset } of wrong.slice(0, 1)) {
        const where = wrong.length > 1 ? 'timeZone' : bound;
        report({ at: `${at}/${where}`, params: { time, offset, zone } });
      }
    }
  },
});

const offsetForm = /^([0-9]{4})-[0-9]{2}-[0-9]{2}T[0-9:]+(([+-])([0-9]{2}):([0-9]{2}))$/u;

/** The ends of a window that tell an offset in the years for which zones are listed; −00:00 tells none. */
function timesWithOffset(when: When) {
  return (['start', 'end'] as const).flatMap((bound) => {
    const time = when[bound] ?? '';
    const [, year, offset = '', sign, hours, minutes] = offsetForm.exec(time) ?? [];
    if (offset === '' || offset === '-00:00' || Number(year) < 1970) return [];
    const size = Number(hours) * 60 + Number(minutes);
    return [{ bound, time, offset, minutes: sign === '-' ? -size : size }];
  });
}
