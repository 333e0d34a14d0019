import { vocabulary } from '../define.ts';

/** The words for how an event lies in the span from start to end; within is the one-of-a-set of EDTF, written [a..b] there. */
export const Extent = vocabulary('Extent', 'How an event lies in the span from start to end.', {
  throughout: 'The event filled the whole span, the days of its start and end included.',
  within:
    'One shorter event happened on some date or dates inside the span, corresponding to [a..b] in EDTF.',
});
