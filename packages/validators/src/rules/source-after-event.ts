import type { Citation } from '@chancery/schema/types';
import { beforeAnywhere } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { wasHeld, windowsOf } from './event-windows.ts';

export const sourceAfterEvent = defineRule({
  id: 'source-after-event',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A source that reports an event as held was not published before it began.',
  why: 'An announcement cannot know that the event took place. It can support what was planned: a citation that names its fields, the status not among them, and one whose basis is background are left alone. Source and event may be on two dates at once.',
  reads: { own: ['status', 'when', 'citations'], source: ['published'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'source', 'fields', 'basis', '*'],
  message: ({ published, event }: { published: string; event: string; source: string }) =>
    `The source was published on ${published}, but the event that it reports as held was ${event}.`,
  check(event, { find, report }) {
    const [time] = windowsOf(event);
    const { from } = time?.window ?? {};
    if (time === undefined || from === undefined || !wasHeld(event)) return;
    for (const [index, citation] of (event.citations ?? []).entries()) {
      const { source } = citation;
      const { published } = (reportsAll(citation) && find(source)) || {};
      const out = published === undefined ? undefined : moment(published);
      if (published === undefined || out === undefined || beforeAnywhere(out, from) !== 'certainly') continue;
      const related = [{ record: source, at: '/published', message: `${source} is here` }];
      const params = { published, event: inWords(time.when), source };
      report({ at: `/citations/${index}/source`, params, related });
    }
  },
});

/** Whether a citation says that the source tells how far the event has come. */
function reportsAll({ basis, fields }: Citation): boolean {
  return basis !== 'background' && (fields === undefined || fields.includes('/status'));
}
