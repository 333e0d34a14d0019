import { beforeAnywhere } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';

export const sourceBeforeRetrieval = defineRule({
  id: 'source-before-retrieval',
  stage: 'rules',
  about: ['source'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A source was published before it was read.',
  why: 'Nobody reads what is not yet out. Who publishes and who reads may be on two dates at once, so days that can be the same moment somewhere on Earth are left alone.',
  reads: { own: ['published', 'retrieved'] },
  message: ({ published, retrieved }: { published: string; retrieved: string }) =>
    `The source was retrieved ${inWords({ start: retrieved })}, before it was published ${inWords({ start: published })}.`,
  check({ published = '', retrieved = '' }, { report }) {
    const [out, read] = [moment(published), moment(retrieved)];
    if (out === undefined || read === undefined || beforeAnywhere(read, out) !== 'certainly') return;
    report({ at: '/retrieved', params: { published, retrieved } });
  },
});
