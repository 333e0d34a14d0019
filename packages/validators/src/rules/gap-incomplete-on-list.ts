import { defineStageRule } from './define-rule.ts';

export const gapIncompleteOnList = defineStageRule({
  id: 'gap-incomplete-on-list',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'What a gap calls incomplete is a list that is there.',
  why: 'Incomplete says that more members are known to exist. A value that is absent has another reason, one that is no list has no members.',
  message: ({ field, isAbsent }: { field: string; isAbsent: boolean }) =>
    isAbsent
      ? `The gap calls ${field} incomplete, but nothing is there; expected a list, or another reason.`
      : `The gap calls ${field} incomplete, but it is not a list.`,
});
