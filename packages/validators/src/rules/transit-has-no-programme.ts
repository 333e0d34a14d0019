import { defineRule } from './define-rule.ts';
import { refersTo } from './refers-to.ts';

/** What a visit tells: how many of its stops have a programme; what others tell of it: a meeting, or a doubt. */
interface Facts {
  readonly stops?: number;
  readonly isMeeting?: true;
  readonly isDisputed?: true;
}

export const transitHasNoProgramme = defineRule({
  id: 'transit-has-no-programme',
  stage: 'rules',
  about: ['visit', 'meeting', 'statement'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'A visit of type transit has no meetings and no stops with a programme.',
  why: 'Who only passes through meets nobody. Where meetings are recorded, the type may be another one; where a statement says what the visit was, the type is a claim, and the reader sees it.',
  reads: {
    own: ['status', 'visitType', 'stops', 'partOf', 'mode', 'format', 'configuration', 'asserts'],
  },
  parts: ['purpose', 'record', 'field', '*'],
  message: ({ meetings, stops }: { meetings: number; stops: number }) =>
    `The visit is called a transit, but it has ${inWords(meetings, stops)}.`,
  gather(record): { key: string; facts: Facts }[] {
    if (record.type === 'visit') {
      const stops = record.stops?.filter(({ purpose }) => purpose === 'programme').length ?? 0;
      return record.visitType === 'transit' ? [{ key: record.id, facts: { stops } }] : [];
    }
    if (record.type === 'statement') {
      const claims = record.asserts?.filter(({ field }) => field === '/visitType') ?? [];
      return claims.map((claim) => ({ key: claim.record, facts: { isDisputed: true } }));
    }
    const visits = isHeldThere(record) ? (record.partOf ?? []).filter(isVisit) : [];
    return visits.map((key) => ({ key, facts: { isMeeting: true } }));
  },
  settle(_visit, facts, report) {
    const transit = facts.find((fact) => fact.facts.stops !== undefined);
    const stops = transit?.facts.stops ?? 0;
    const held = facts.filter((fact) => fact.facts.isMeeting === true);
    const isDisputed = facts.some((fact) => fact.facts.isDisputed === true);
    if (transit === undefined || isDisputed || held.length + stops === 0) return;
    const related = held.slice(0, 1).map(({ record }) => ({ record, message: `${record} is here` }));
    report(transit.record, { at: '/visitType', params: { meetings: held.length, stops }, related });
  },
});

interface Held {
  readonly status: string;
  readonly mode?: string;
  readonly format?: string;
  readonly configuration?: string;
}

/** Whether a meeting brought somebody from outside to the travellers; not where it was called off, or held from afar. */
function isHeldThere({ status, mode, format, configuration }: Held): boolean {
  if (status === 'cancelled' || status === 'postponed' || configuration === 'internal') return false;
  return mode !== 'virtual' && mode !== 'phone' && format !== 'call';
}

function isVisit(event: string): boolean {
  return refersTo(event, 'visit');
}

function inWords(meetings: number, stops: number): string {
  const counts = [
    meetings === 0 ? [] : [meetings === 1 ? 'a meeting' : `${meetings} meetings`],
    stops === 0 ? [] : [stops === 1 ? 'a stop with a programme' : `${stops} stops with a programme`],
  ];
  return counts.flat().join(' and ');
}
