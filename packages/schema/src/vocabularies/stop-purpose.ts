import { vocabulary } from '../define.ts';

/** Only `programme` is part of the official business of a visit. */
export const StopPurpose = vocabulary(
  'StopPurpose',
  'Why those travelling stopped at a place in the course of a visit.',
  {
    programme: 'Engagements belonging to the visit were held or planned at the place.',
    transit:
      'The travellers changed conveyance, rested or spent the night there on the way to somewhere else.',
    refuelling: 'The aircraft or vessel halted only to take on fuel or for another technical need.',
    private: 'The time there was free for the travellers themselves, as for family, leisure or worship.',
  },
);
