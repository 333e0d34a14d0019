import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

type Params = {
  readonly reference: string;
  readonly dataset?: string;
  readonly imported?: boolean;
  readonly suggestion?: string;
};

export const referenceResolves = defineStageRule({
  id: 'reference-resolves',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A reference points to a record of the dataset, or of a dataset that it imports.',
  why: 'A reference to nothing is a fact lost: the reader cannot tell a forgotten record from a misspelled id.',
  message: ({ reference, dataset, imported, suggestion }: Params) => {
    if (imported === false)
      return `${reference} points into a dataset that the header does not name under "imports".`;
    const where = dataset === undefined ? 'the dataset' : dataset;
    return `There is no record ${reference} in ${where}${suggestion === undefined ? '' : didYouMean(suggestion)}.`;
  },
});
