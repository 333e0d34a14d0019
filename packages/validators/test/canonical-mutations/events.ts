import {
  article,
  commitment,
  experts,
  india,
  kessler,
  landau,
  misri,
  modiVisit,
  reaffirmation,
  talks,
  unitedStates,
  visit,
} from './names.ts';
import { added, copyOf, drop, type Mutation, place, put } from './steps.ts';

const stop = { purpose: 'programme', place: { city: 'Chicago', country: 'US' } };
const first = { ...stop, when: { start: '2025-05-27' } };
const last = { ...stop, when: { start: '2025-05-29' } };

/** Steps in visits and meetings. */
export const inTheEvents: readonly Mutation[] = [
  ['a meeting in the month before', put(kessler, '/when', { start: '2025-04' }), 'meeting-within-visit'],
  [
    'a meeting of the year before',
    put(landau, '/when', { start: '2024-05-27', end: '2024-05-29', extent: 'within' }),
    'meeting-within-visit',
  ],
  [
    'a meeting that is part of another visit',
    put(kessler, '/partOf/0', modiVisit),
    'meeting-within-visit',
    place(kessler, '/when'),
  ],
  [
    'a visit that is over before its programme',
    put(visit, '/presence', { start: '2025-05-20', end: '2025-05-24' }),
    'programme-within-presence',
    place(visit, '/when'),
  ],
  [
    'a visit shorter than its programme',
    put(visit, '/presence', { start: '2025-05-28', end: '2025-05-29' }),
    'programme-within-presence',
    place(visit, '/when'),
  ],
  ['stops out of order', put(visit, '/stops', [last, first]), 'stops-ordered', place(visit, '/stops/1/when')],
  [
    'a stop after the visit',
    put(visit, '/stops', [{ ...stop, when: { start: '2025-06-02' } }]),
    'stop-within-visit',
    place(visit, '/stops/0/when'),
  ],
  [
    'a stop before the visit',
    put(visit, '/stops', [{ ...stop, when: { start: '2025-05-20' } }]),
    'stop-within-visit',
    place(visit, '/stops/0/when'),
  ],
  [
    'a programme in another country',
    put(visit, '/stops', [{ ...stop, place: { country: 'CA' } }]),
    'official-legs-are-visits',
    place(visit, '/stops/0/place/country'),
  ],
  ['the whole visit under a second id', copyOf(visit, { id: 'visit/misri-us' }), 'visit-not-duplicate'],
  [
    'a visit that shares days with another',
    copyOf(visit, { id: 'visit/misri-us', when: { start: '2025-05-28', end: '2025-05-31' } }),
    'visit-near-duplicate',
    `${added}/when`,
  ],
  [
    'the same days in another country',
    copyOf(visit, { id: 'visit/misri-ca', place: { country: 'CA' } }),
    'person-in-one-place',
    place(visit, '/when'),
  ],
  ['a visit to the visitors own country', put(visit, '/place/country', 'IN'), 'visit-abroad'],
  [
    'talks called bilateral with three sides',
    put(kessler, '/participants/-', { who: 'organization/israel' }),
    'bilateral-has-two-sides',
    place(kessler, '/participants'),
  ],
  [
    'two who come and nobody leads',
    drop(visit, '/gaps/2'),
    'delegation-has-head',
    place(visit, '/participants/0'),
  ],
  [
    'a virtual meeting with a venue',
    put(talks, '/mode', 'virtual'),
    'virtual-has-no-venue',
    place(talks, '/place/venue'),
  ],
  [
    'a meeting by phone at a venue',
    put(talks, '/mode', 'phone'),
    'virtual-has-no-venue',
    place(talks, '/place/venue'),
  ],
  [
    'cancelled, and an outcome',
    put(landau, '/status', 'cancelled'),
    'cancelled-has-no-outcome',
    place('outcome/reaffirmed-partnership', '/at'),
  ],
  [
    'postponed, and an outcome',
    put(kessler, '/status', 'postponed'),
    'cancelled-has-no-outcome',
    place(commitment, '/at'),
  ],
  ['a state twice', put(modiVisit, '/participants/-', { who: unitedStates }), 'participant-once'],
  [
    'the other in the place of the first',
    put(talks, '/participants/1/who', misri),
    'position-held',
    place(talks, '/participants/1/position'),
  ],
  [
    'the post of another state',
    put(kessler, '/participants/0/position', 'position/us-under-secretary'),
    'position-held',
    place(kessler, '/participants/0/position'),
  ],
  [
    'the post of a colleague',
    put(visit, '/participants/0/position', 'position/in-deputy-national-security-advisor'),
    'position-held',
  ],
  [
    'the United States left out',
    drop(visit, '/participants/2'),
    'pointer-resolves',
    place(visit, '/citations/3/fields/0'),
  ],
  [
    'a source published before the meeting',
    put(article, '/published', '2024'),
    'source-after-event',
    [
      place(visit, '/citations/0/source'),
      place(modiVisit, '/citations/0/source'),
      place(talks, '/citations/0/source'),
      place(experts, '/citations/0/source'),
      place(kessler, '/citations/0/source'),
      place(landau, '/citations/0/source'),
    ],
  ],
  [
    'a third side',
    put(kessler, '/participants/-', { who: 'organization/pakistan' }),
    'bilateral-has-two-sides',
    place(kessler, '/participants'),
  ],
  [
    'the other side without its side',
    put(kessler, '/participants/1/role', 'observer'),
    'bilateral-has-two-sides',
    place(kessler, '/participants'),
  ],
  [
    'a participant twice',
    put(visit, '/participants/-', {
      who: misri,
      position: 'position/in-foreign-secretary',
      onBehalfOf: india,
    }),
    'participant-once',
  ],
  [
    'a delegate twice',
    put(talks, '/participants/1', {
      who: misri,
      position: 'position/in-foreign-secretary',
      onBehalfOf: india,
      role: 'head',
    }),
    'participant-once',
  ],
  [
    'the side of another state',
    put(landau, '/participants/0/onBehalfOf', 'organization/pakistan'),
    'position-on-side',
    place(landau, '/participants/0/position'),
  ],
  [
    'the post of another state',
    put(landau, '/participants/0/position', 'position/us-under-secretary'),
    'position-held',
  ],
  [
    'moved to the very same days',
    put(visit, '/previously', [{ start: '2025-05-27', end: '2025-05-29', asStated: 'May 27–29, 2025' }]),
    'rescheduled-has-previous',
    place(visit, '/previously/0'),
  ],
  [
    'an agreed outcome of a postponed talk',
    put(landau, '/status', 'postponed'),
    'cancelled-has-no-outcome',
    place(reaffirmation, '/at'),
  ],
];
