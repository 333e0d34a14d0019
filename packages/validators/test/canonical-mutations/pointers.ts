import {
  article,
  claim,
  commitment,
  compact,
  kessler,
  modiVisit,
  reaffirmation,
  talks,
  visit,
} from './names.ts';
import { added, append, copyOf, drop, type Mutation, place, put } from './steps.ts';

const cites = [{ source: article, locator: { paragraph: 1 } }];

/** Steps in ids, in the pointers of citations, assertions and gaps, and in what nothing refers to. */
export const inThePointers: readonly Mutation[] = [
  ['a second record of one id', copyOf(compact, {}), 'id-unique', `${added}/id`],
  ['an id of another type', put(claim, '/id', 'meeting/trump-mediating'), 'id-matches-type'],
  [
    'a citation of a field that is not there',
    put(visit, '/citations/1/fields/0', '/links/7'),
    'pointer-resolves',
  ],
  ['a citation of a misspelled field', put(visit, '/citations/0/fields/0', '/nmae'), 'pointer-resolves'],
  ['a citation of a field left out', put(modiVisit, '/citations/1/fields/0', '/stops'), 'pointer-resolves'],
  [
    'an assertion about a field that there is not',
    put(claim, '/asserts', [{ record: visit, field: '/visitTyp', value: 'state' }]),
    'pointer-resolves',
    place(claim, '/asserts/0/field'),
  ],
  ['a gap at a field that there is not', put(kessler, '/gaps/0/field', '/venue'), 'gap-names-a-field'],
  ['a gap at a misspelled field', put(visit, '/gaps/0/field', '/visittype'), 'gap-names-a-field'],
  ['a gap at what is told', put(kessler, '/gaps/0/field', '/topics'), 'gap-not-contradicted'],
  [
    'a visit type that a gap denies',
    put(visit, '/visitType', 'working'),
    'gap-not-contradicted',
    place(visit, '/gaps/0/field'),
  ],
  [
    'a place that a gap denies',
    put(kessler, '/place', { country: 'US' }),
    'gap-not-contradicted',
    place(kessler, '/gaps/0/field'),
  ],
  [
    'a publisher that a gap denies',
    put(article, '/publisher', 'The Gazette'),
    'gap-not-contradicted',
    place(article, '/gaps/1/field'),
  ],
  [
    'a city that a gap denies',
    put(visit, '/place/city', 'Washington'),
    'gap-not-contradicted',
    place(visit, '/gaps/1/field'),
  ],
  [
    'a time of a statement that a gap denies',
    put(claim, '/when', { start: '2025-05' }),
    'gap-not-contradicted',
    place(claim, '/gaps/0/field'),
  ],
  [
    'a role that a gap denies',
    put(visit, '/participants/0/role', 'head'),
    'gap-not-contradicted',
    place(visit, '/gaps/2/field'),
  ],
  [
    'an incomplete list that is none',
    put(kessler, '/gaps/0/reason', 'incomplete'),
    'gap-incomplete-on-list',
    place(kessler, '/gaps/0/field'),
  ],
  [
    'an incomplete text',
    put(kessler, '/gaps/-', { field: '/name', reason: 'incomplete' }),
    'gap-incomplete-on-list',
    place(kessler, '/gaps/1/field'),
  ],
  [
    'a source that nobody cites',
    append({ type: 'source', id: 'source/other', kind: 'document', name: 'Another document' }),
    'record-referenced',
    `${added}/id`,
  ],
  [
    'an organization that nobody names',
    append({
      type: 'organization',
      id: 'organization/aldora',
      name: 'Aldora',
      kind: 'state',
      citations: cites,
    }),
    'record-referenced',
    `${added}/id`,
  ],
  [
    'an official whom nobody names',
    append({ type: 'official', id: 'official/ada-lind', name: 'Ada Lind', citations: cites }),
    'record-referenced',
    `${added}/id`,
  ],
  ['an outcome under the id of another', put(reaffirmation, '/id', commitment), 'id-unique'],
  [
    'a gap at a list that is told',
    put(talks, '/gaps/0/reason', 'not-stated'),
    'gap-not-contradicted',
    place(talks, '/gaps/0/field'),
  ],
  [
    'a gap at nothing',
    put(talks, '/gaps/-', { field: '/weather', reason: 'unknown' }),
    'gap-names-a-field',
    place(talks, '/gaps/3/field'),
  ],
  [
    'a cited side that is gone',
    drop(visit, '/participants/2'),
    'pointer-resolves',
    place(visit, '/citations/3/fields/0'),
  ],
  [
    'cited topics that are gone',
    drop(kessler, '/topics'),
    'pointer-resolves',
    place(kessler, '/citations/0/fields/7'),
  ],
  [
    'a cited launch that is gone',
    drop(compact, '/launch'),
    'pointer-resolves',
    place(compact, '/citations/2/fields/0'),
  ],
  [
    'a cited place that is gone',
    drop(talks, '/place'),
    'pointer-resolves',
    place(talks, '/citations/0/fields/4'),
  ],
];
