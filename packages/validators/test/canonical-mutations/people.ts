import {
  compact,
  experts,
  india,
  kapoor,
  kessler,
  landau,
  message,
  misri,
  modiVisit,
  reaffirmation,
  talks,
  unitedStates,
  visit,
} from './names.ts';
import { drop, type Mutation, place, put } from './steps.ts';

const secretary = 'position/in-foreign-secretary';
const deputy = 'position/us-deputy-secretary-of-state';
const i2u2 = 'initiative/i2u2';
/** Where Vikram Misri acts as Foreign Secretary on a date. */
const placesOfMisri = [visit, talks, experts, kessler, landau].map((event) =>
  place(event, '/participants/0/position'),
);

/** Steps in lives, posts, states and initiatives. */
export const inThePeople: readonly Mutation[] = [
  [
    'a start that its own day in office contradicts',
    put(misri, '/tenures/0/start', '2025-06-01'),
    'position-held',
    [
      place(visit, '/participants/0/position'),
      place(talks, '/participants/0/position'),
      place(experts, '/participants/0/position'),
      place(kessler, '/participants/0/position'),
      place(landau, '/participants/0/position'),
    ],
  ],
  [
    'an end before the days in office',
    put(misri, '/tenures/0/end', '2024-07-15'),
    'position-held',
    [
      place(visit, '/participants/0/position'),
      place(talks, '/participants/0/position'),
      place(experts, '/participants/0/position'),
      place(kessler, '/participants/0/position'),
      place(landau, '/participants/0/position'),
    ],
  ],
  [
    'a tenure before birth',
    put(misri, '/born', '2025-05-28'),
    'tenure-within-life',
    place(misri, '/tenures/0/asOf/0'),
  ],
  [
    'a tenure after death',
    put('official/donald-trump', '/died', '2020'),
    'tenure-within-life',
    place('official/donald-trump', '/tenures/0/asOf/0'),
  ],
  ['Dr. in a name', put(misri, '/name', 'Dr. Vikram Misri'), 'honorific-not-in-name'],
  ['Ambassador in a name', put(kapoor, '/name', 'Ambassador Pavan Kapoor'), 'honorific-not-in-name'],
  ['His Excellency in a name', put(misri, '/name', 'H.E. Vikram Misri'), 'honorific-not-in-name'],
  ['Shri in a name', put('official/narendra-modi', '/name', 'Shri Narendra Modi'), 'honorific-not-in-name'],
  [
    'President in a name',
    put('official/donald-trump', '/name', 'President Donald Trump'),
    'honorific-not-in-name',
  ],
  [
    'two officials of one name',
    put(kapoor, '/name', 'Vikram Misri'),
    'one-person-per-name',
    place(misri, '/name'),
  ],
  [
    'a post of another state',
    put(secretary, '/jurisdiction', unitedStates),
    'position-on-side',
    [
      place(visit, '/participants/0/position'),
      place(talks, '/participants/0/position'),
      place(experts, '/participants/0/position'),
      place(kessler, '/participants/0/position'),
      place(landau, '/participants/0/position'),
      place(reaffirmation, '/parties/0/position'),
      place(message, '/speakers/0/position'),
    ],
  ],
  [
    'the deputy of another state',
    put(deputy, '/jurisdiction', 'organization/israel'),
    'position-on-side',
    [place(landau, '/participants/1/position'), place(reaffirmation, '/parties/1/position')],
  ],
  [
    'a state that was dissolved',
    put(india, '/dissolved', '2020'),
    'actor-existed',
    [
      place(visit, '/participants/0/onBehalfOf'),
      place(modiVisit, '/participants/0/onBehalfOf'),
      place(talks, '/participants/0/onBehalfOf'),
      place(experts, '/participants/0/onBehalfOf'),
      place(kessler, '/participants/0/onBehalfOf'),
      place(landau, '/participants/0/onBehalfOf'),
    ],
  ],
  [
    'a grouping of four with five',
    put(i2u2, '/members/-', { who: 'organization/pakistan' }),
    'member-count-agrees',
    place('initiative/i2u2', '/members'),
  ],
  ['a grouping of four with three', drop(i2u2, '/members/3'), 'member-count-agrees', place(i2u2, '/members')],
  [
    'launched after it was used',
    put(compact, '/launch/when/start', '2025-09'),
    'launch-within-event',
    place(compact, '/launch/when'),
  ],
  [
    'a launch at a meeting of another month',
    put(compact, '/launch/at', kessler),
    'launch-within-event',
    place(compact, '/launch/when'),
  ],
  [
    'an initiative launched after the meeting',
    put('initiative/india-us-strategic-trade-dialogue', '/launch', { when: { start: '2025-09' } }),
    'initiative-launched-before-use',
    place(kessler, '/initiatives/0'),
  ],
  [
    'a tenure that began after the visit',
    put('official/jeffrey-kessler', '/tenures/0/start', '2025-07'),
    'position-held',
    place(kessler, '/participants/1/position'),
  ],
  [
    'a tenure that ended before the meeting',
    put('official/andy-baker', '/tenures/0/end', '2025-01-20'),
    'position-held',
    place('meeting/white-house-discussions-2025-05', '/participants/2/position'),
  ],
  [
    'a tenure out of order',
    put(misri, '/tenures/0', { position: secretary, start: '2025-07', end: '2024-07', asOf: ['2025-05-27'] }),
    'tenure-ordered',
    place(misri, '/tenures/0/end'),
  ],
  [
    'a tenure of Trump out of order',
    put('official/donald-trump', '/tenures/0', {
      position: 'position/us-president',
      start: '2025-01-20',
      end: '2021-01-20',
      asOf: ['2025-05-30'],
    }),
    'tenure-ordered',
    place('official/donald-trump', '/tenures/0/end'),
  ],
  [
    'a second holder at the same time',
    put(kapoor, '/tenures/-', { position: secretary, asOf: ['2025-05-28'] }),
    'tenure-single-seat',
  ],
  [
    'a president born too late',
    put('official/donald-trump', '/born', '2026'),
    'tenure-within-life',
    place('official/donald-trump', '/tenures/0/asOf/0'),
  ],
  [
    'a tenure that ended before the visit',
    put(misri, '/tenures/0/end', '2024-07-15'),
    'position-held',
    placesOfMisri,
  ],
  [
    'a second president',
    put('official/jd-vance', '/tenures/-', {
      position: 'position/us-president',
      asOf: ['2025-05-29', '2025-05-31'],
    }),
    'tenure-single-seat',
    place('official/donald-trump', '/tenures/0'),
  ],
  [
    'a state founded after the visit',
    put('organization/united-states', '/founded', '2026-01-01'),
    'actor-existed',
    [
      place(visit, '/participants/2/who'),
      place(modiVisit, '/participants/1/who'),
      place(talks, '/participants/2/onBehalfOf'),
      place(kessler, '/participants/1/onBehalfOf'),
      place(landau, '/participants/1/onBehalfOf'),
    ],
  ],
  [
    'a launch in another year',
    put(compact, '/launch/when/start', '2024-02'),
    'launch-within-event',
    place(compact, '/launch/when'),
  ],
  [
    'a person who died before the visit',
    put(misri, '/died', '2024-12-31'),
    'tenure-within-life',
    place(misri, '/tenures/0/asOf/0'),
  ],
  [
    'a person born after the visit',
    put(kapoor, '/born', '2025-06-01'),
    'tenure-within-life',
    place(kapoor, '/tenures/0/asOf/0'),
  ],
  [
    'a visit of another February',
    put(modiVisit, '/when/start', '2024-02'),
    'launch-within-event',
    place(compact, '/launch/when'),
  ],
  [
    'a person who died after the visit',
    put(misri, '/died', '2025-12-01'),
    'tenure-closed',
    place(misri, '/tenures/0'),
  ],
  [
    'a tenure that is over without an end',
    put(misri, '/tenures/0/capacity', 'former'),
    'tenure-closed',
    place(misri, '/tenures/0'),
  ],
  [
    'a visit of the year 0001',
    put(modiVisit, '/when/start', '0001-02'),
    'launch-within-event',
    place(compact, '/launch/when'),
  ],
];
