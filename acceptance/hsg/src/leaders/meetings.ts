import type { Meeting, Visit } from '@chancery/schema/types';
import { citationOf } from './citations.ts';
import { dayIn } from './presence.ts';
import type { VisitRow } from './read.ts';

/** The meetings of which a description says that they were planned and called off; the visit itself took place. */
export function meetingsCalledOff(row: VisitRow, visit: Visit): Meeting[] {
  const found = calledOff.exec(row.description)?.groups;
  const day = found && dayIn(found.when ?? '', row.start);
  if (found === undefined || day === undefined) return [];
  return [
    {
      type: 'meeting',
      id: `meeting/${visit.id.slice('visit/'.length)}-${day}`,
      status: 'cancelled',
      configuration: 'bilateral',
      when: { start: day, asStated: found.when ?? '' },
      participants: [
        ...(visit.participants ?? []),
        { description: found.host ?? '', onBehalfOf: 'organization/united-states', role: 'head' },
      ],
      partOf: [visit.id],
      citations: [citationOf(row)],
      gaps: [{ field: '/place', reason: 'not-stated' }],
    },
  ];
}

const calledOff =
  /Meeting scheduled (?<when>[A-Z][a-z]+ [0-9]{1,2}) with (?<host>President [A-Z][a-z]+) cancelled\./;
