import { defineStageRule } from './define-rule.ts';

export const recordReferenced = defineStageRule({
  id: 'record-referenced',
  stage: 'references',
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'A person, body, post or source of a dataset of events is referred to by another record.',
  why: 'What nothing refers to was forgotten, or a reference to it is missing. Datasets without events, such as registers of persons, are left alone, and so are those in which a record is broken or a reference points to nothing.',
  message: ({ id }: { id: string }) => `No other record refers to ${id}.`,
});
