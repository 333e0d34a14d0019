import { claim, commitment, india, kessler, landau, misri, modiVisit, position, visit } from './names.ts';
import { type Mutation, place, put } from './steps.ts';

const embassy = 'organization/embassy-of-india-us';
const adviser = 'position/us-vice-president-national-security-adviser';

/** Steps that break references from one record to another. */
export const inTheReferences: readonly Mutation[] = [
  [
    'a misspelled participant',
    put(visit, '/participants/0/who', 'official/vikram-misry'),
    'reference-resolves',
  ],
  [
    'a participant who is not there',
    put(kessler, '/participants/1/who', 'official/nobody'),
    'reference-resolves',
  ],
  [
    'a side that is not there',
    put(visit, '/participants/0/onBehalfOf', 'organization/indai'),
    'reference-resolves',
  ],
  [
    'a position that is not there',
    put(kessler, '/participants/1/position', 'position/us-secretary'),
    'reference-resolves',
  ],
  [
    'a visit that is not there',
    put(kessler, '/partOf/0', 'visit/misri-kapoor-us-2025-06'),
    'reference-resolves',
  ],
  [
    'a source that is not there',
    put(claim, '/citations/0/source', 'source/article-2025-05-31'),
    'reference-resolves',
  ],
  [
    'a target that is not there',
    put(visit, '/links/0/target', 'visit/modi-us-2025-03'),
    'reference-resolves',
  ],
  [
    'an initiative that is not there',
    put(modiVisit, '/initiatives/0', 'initiative/compact'),
    'reference-resolves',
  ],
  ['a meeting that is not there', put(commitment, '/at', 'meeting/kessler'), 'reference-resolves'],
  ['a statement that is not there', put(position, '/responds/0/to', 'statement/trump'), 'reference-resolves'],
  [
    'something spoken about that is not there',
    put(claim, '/about/1', 'organization/nowhere'),
    'reference-resolves',
  ],
  [
    'a tenure in a post that is not there',
    put(misri, '/tenures/0/position', 'position/in-secretary'),
    'reference-resolves',
  ],
  [
    'a jurisdiction that is not there',
    put('position/us-president', '/jurisdiction', 'organization/usa'),
    'reference-resolves',
  ],
  ['a superior who is not there', put(adviser, '/reportsTo', 'position/us-vice'), 'reference-resolves'],
  ['a parent that is not there', put(embassy, '/parent', 'organization/bharat'), 'reference-resolves'],
  [
    'a member that is not there',
    put('initiative/i2u2', '/members/1/who', 'organization/isreal'),
    'reference-resolves',
  ],
  [
    'a dataset that is not imported',
    put(visit, '/links/0/target', `https://example.org/other#${modiVisit}`),
    'reference-resolves',
  ],
  ['a meeting that is part of an official', put(kessler, '/partOf/0', misri), 'reference-type'],
  ['a visit as a participant', put(kessler, '/participants/1/who', modiVisit), 'reference-type'],
  [
    'a position as a side',
    put(visit, '/participants/0/onBehalfOf', 'position/in-foreign-secretary'),
    'reference-type',
  ],
  ['an official as a side', put(visit, '/participants/0/onBehalfOf', misri), 'reference-type'],
  ['an official as a position', put(visit, '/participants/0/position', misri), 'reference-type'],
  ['an organization as a source', put(claim, '/citations/0/source', india), 'reference-type'],
  ['an organization as an initiative', put(landau, '/initiatives/0', india), 'reference-type'],
  ['an outcome at an organization', put(commitment, '/at', india), 'reference-type'],
  ['an answer to a meeting', put(position, '/responds/0/to', kessler), 'reference-type'],
  [
    'a jurisdiction that is an official',
    put('position/us-president', '/jurisdiction', misri),
    'reference-type',
  ],
  ['a tenure in an organization', put(misri, '/tenures/0/position', india), 'reference-type'],
  ['a reference without a type', put(kessler, '/partOf/0', 'misri-kapoor-us-2025-05'), 'value-format'],
  ['a reference with a space', put(kessler, '/partOf/0', 'visit/misri kapoor'), 'value-format'],
  [
    'a reference with a capital',
    put(kessler, '/participants/0/who', 'official/Vikram-Misri'),
    'value-format',
  ],
  ['a reference to a name', put(kessler, '/participants/0/who', 'Vikram Misri'), 'value-format'],
  [
    'a visit that is part of itself',
    put(visit, '/partOf', [visit]),
    'reference-not-self',
    place(visit, '/partOf/0'),
  ],
  ['a meeting that is part of itself', put(kessler, '/partOf/0', kessler), 'reference-not-self'],
  ['a position that reports to itself', put(adviser, '/reportsTo', adviser), 'reference-not-self'],
  ['an organization that is its own parent', put(india, '/parent', india), 'reference-not-self'],
  [
    'an initiative that builds on itself',
    put('initiative/trust', '/buildsOn/-', 'initiative/trust'),
    'reference-not-self',
  ],
  ['an answer to itself', put(position, '/responds/0/to', position), 'reference-not-self'],
  ['a link to itself', put(visit, '/links/0/target', visit), 'reference-not-self'],
  [
    'a circle of posts',
    put('position/us-vice-president', '/reportsTo', adviser),
    'reference-acyclic',
    place('position/us-vice-president-national-security-adviser', '/reportsTo'),
  ],
  ['a circle of parents', put(india, '/parent', embassy), 'reference-acyclic'],
  ['an id without a type', put(claim, '/id', 'trump-mediating'), 'value-format'],
  ['an id with an underscore', put(claim, '/id', 'statement/trump_mediating'), 'value-format'],
  ['an empty id', put(claim, '/id', ''), 'value-format'],
  ['a citation without a slash', put(visit, '/citations/0/fields/0', 'name'), 'value-format'],
  ['an id with a capital', put(claim, '/id', 'statement/Trump-Mediating'), 'value-format'],
  ['an id with a space', put(claim, '/id', 'statement/trump mediating'), 'value-format'],
  [
    'a tenure of Trump in a post that is not there',
    put('official/donald-trump', '/tenures/0/position', 'position/us-presidency'),
    'reference-resolves',
  ],
];
