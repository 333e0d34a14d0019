import { misriKapoor2025 } from '@chancery/fixtures';
import type { Finding, Related } from '../src/index.ts';
import { type Draft, draft, type Form, printed, rename, type Trail, within } from './printed.ts';

/** What is expected of a finding beside its place, which is measured in the text. */
type Told = Pick<Finding, 'rule' | 'message' | 'params' | 'record' | 'path' | 'pointer'> &
  Partial<Pick<Finding, 'fix'>> & {
    readonly related?: readonly (Omit<Related, 'place'> & { readonly at: readonly [number, ...Trail] })[];
  };

/** One mistake in the canonical fixture, and the one finding that tells it. */
export interface Mistake {
  readonly name: string;
  /** Where it is: the number of a record and the way to the value inside. */
  readonly at: readonly [number, ...Trail];
  readonly mark: 'key' | 'value';
  /** The text that stands there; of a whole record its first line, or the beginning of it. */
  readonly stands: string;
  make(dataset: Draft): void;
  readonly told: Told;
}

const visit = 'visit/misri-kapoor-us-2025-05';

/** The mistakes that change a value. The sixth one, a file that is cut off, is none of JSON. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'a missing field',
    at: [1],
    mark: 'value',
    stands: '{',
    make: (dataset) => delete within(dataset, 1, []).status,
    told: {
      rule: 'property-required',
      message: 'The property "status" is missing.',
      params: { property: 'status' },
      record: visit,
      path: '',
      pointer: '/records/1',
    },
  },
  {
    name: 'a misspelled word of a vocabulary',
    at: [0, 'kind'],
    mark: 'value',
    stands: '"news-artcle"',
    make: (dataset) => Object.assign(within(dataset, 0, []), { kind: 'news-artcle' }),
    told: {
      rule: 'value-in-vocabulary',
      message: '"news-artcle" is not in the list; "news-article" was probably meant.',
      params: {
        value: 'news-artcle',
        vocabulary: 'SourceKind',
        suggestion: 'news-article',
        words: [
          'news-article',
          'press-release',
          'readout',
          'joint-statement',
          'transcript',
          'social-post',
          'dataset',
          'record-list',
          'document',
          'interview',
          'other',
        ],
      },
      record: 'source/article-2025-05-30',
      path: '/kind',
      pointer: '/records/0/kind',
      fix: {
        title: 'write "news-article" instead of "news-artcle"',
        patch: [{ op: 'replace', path: '/records/0/kind', value: 'news-article' }],
      },
    },
  },
  {
    name: 'a misspelled field',
    at: [2, 'visitTyp'],
    mark: 'key',
    stands: '"visitTyp"',
    make: (dataset) => rename(within(dataset, 2, []), 'visitType', 'visitTyp'),
    told: {
      rule: 'property-spelled',
      message: 'There is no property "visitTyp" here; "visitType" was probably meant.',
      params: { property: 'visitTyp', suggestion: 'visitType' },
      record: 'visit/modi-us-2025-02',
      path: '/visitTyp',
      pointer: '/records/2/visitTyp',
      fix: {
        title: 'call the property "visitType" instead of "visitTyp"',
        patch: [{ op: 'move', from: '/records/2/visitTyp', path: '/records/2/visitType' }],
      },
    },
  },
  {
    name: 'a dangling reference, one letter off',
    at: [3, 'partOf', 0],
    mark: 'value',
    stands: '"visit/misri-kapor-us-2025-05"',
    make: (dataset) => Object.assign(within(dataset, 3, ['partOf']), { 0: 'visit/misri-kapor-us-2025-05' }),
    told: {
      rule: 'reference-resolves',
      message: `There is no record visit/misri-kapor-us-2025-05 in the dataset; "${visit}" was probably meant.`,
      params: { reference: 'visit/misri-kapor-us-2025-05', suggestion: visit },
      record: 'meeting/white-house-discussions-2025-05',
      path: '/partOf/0',
      pointer: '/records/3/partOf/0',
      related: [
        { message: `${visit} is declared here`, record: visit, pointer: '/records/1/id', at: [1, 'id'] },
      ],
    },
  },
  {
    name: 'an impossible date',
    at: [4, 'when', 'start'],
    mark: 'value',
    stands: '"2025-02-29"',
    make: (dataset) => Object.assign(within(dataset, 4, ['when']), { start: '2025-02-29' }),
    told: {
      rule: 'date-real',
      message: 'The calendar has no 2025-02-29: 2025-02 has 28 days, which count from 01.',
      params: { value: '2025-02-29' },
      record: 'meeting/think-tank-experts-2025-05',
      path: '/when/start',
      pointer: '/records/4/when/start',
    },
  },
];

/** The canonical fixture as text, with some mistakes made. */
export function fixtureWith(made: readonly Mistake[], form: Form) {
  const dataset = draft(misriKapoor2025) as unknown as Draft;
  for (const { make } of made) make(dataset);
  return { dataset, text: printed(dataset, form) };
}

/** Where the fixture is cut off for the sixth mistake: in the words that tell the day of the fifth record. */
export const cutBehind = 'Thursday (loc';

/** The containers that are open there, the outermost first: the dataset and its records, the meeting, and its `when`. */
export const leftOpen: Readonly<Record<Form, readonly string[]>> = {
  document: ['{ at 1:1', '[ at 10:14', '{ at 355:5', '{ at 361:15'],
  NDJSON: ['{ at 6:1', '{ at 6:287'],
};
