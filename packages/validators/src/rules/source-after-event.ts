import type { Citation } from '@chancery/schema/types';
import { beforeAnywhere } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { isForetold, programmeOf, wasHeld } from './event-windows.ts';
import { isAstray, visitReads } from './outside-visit.ts';

export const sourceAfterEvent = defineRule({
  id: 'source-after-event',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A source that reports an event as held was not published before it began.',
  why: 'An announcement cannot know that the event took place. It can support what was planned: a citation that names its fields, the status not among them, and one whose basis is background are left alone. Source and event may be on two dates at once. Where several sources, and no other, are too early, it is the date of the event; so it is of a meeting outside its visit.',
  reads: {
    own: ['status', 'when', 'citations', 'partOf', 'gaps'],
    source: ['published'],
    visit: visitReads,
  },
  parts: ['start', 'end', 'extent', 'timeZone', 'source', 'fields', 'basis', 'field', '*'],
  message: ({ published, event }: { published: string; event: string; source: string }) =>
    `The source was published ${inWords({ start: published })}, but the event that it reports as held was ${event}.`,
  check(event, { find, report, asOf }) {
    const time = programmeOf(event);
    const { from } = time?.window ?? {};
    if (time === undefined || from === undefined || !wasHeld(event) || isForetold(event, asOf)) return;
    if (event.type === 'meeting' && isAstray(event, find)) return;
    const reports = (event.citations ?? []).flatMap((citation, index) => {
      const { published } = (tellsStatus(citation) && find(citation.source)) || {};
      return published === undefined ? [] : [{ source: citation.source, index, published }];
    });
    const early = reports.filter(({ published }) => {
      const out = moment(published);
      return out !== undefined && beforeAnywhere(out, from) === 'certainly';
    });
    const isWrongDate = early.length > 1 && early.length === reports.length;
    for (const { source, index, published } of isWrongDate ? early.slice(0, 1) : early) {
      const related = [{ record: source, at: '/published', message: `${source} is here` }];
      const params = { published, event: inWords(time.when), source };
      report({ at: isWrongDate ? '/when' : `/citations/${index}/source`, params, related });
    }
  },
});

/** Whether a citation says that the source tells how far the event has come. */
function tellsStatus({ basis, fields }: Citation): boolean {
  return basis !== 'background' && (fields === undefined || fields.includes('/status'));
}
