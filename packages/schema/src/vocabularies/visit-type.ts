import { vocabulary } from '../define.ts';

/** Ranks and characters of visits, after the terms in general use among protocol services. */
export const VisitType = vocabulary(
  'VisitType',
  'The rank in protocol, or else the character, under which a visit was held, as its source names it.',
  {
    state:
      'The highest rank, offered by a head of state, usually to another head of state, with full ceremonial honours.',
    official:
      'A formal visit at the invitation of the receiving authorities, with honours ranking below those of a state visit.',
    'official-working':
      'A formally invited visit given mainly to talks, keeping some honours of an official visit in a shortened programme.',
    working: 'A visit made to conduct business between the sides, with little ceremony or none.',
    private:
      'A visit for the purposes of the visitor alone, without official invitation, although officials may receive the visitor.',
    informal:
      'A visit for which the sides agree to set aside the usual protocol, fixed agenda or concluding documents.',
    guest:
      'A visit under a guest programme of the receiving government or another institution, ranked neither state nor official.',
    transit: 'A stay in a place on the way to another, where passage is the stated reason for being there.',
    courtesy:
      'A visit that pays respects or maintains good relations, without substantive negotiations on its programme.',
    ceremonial:
      'A visit made for an occasion such as a funeral, inauguration, coronation, anniversary or dedication.',
    'multilateral-attendance':
      'A visit made to take part in a conference or international body, rather than for relations with the receiving side.',
    other: 'A visit of a kind that its source names and that no other word of this list covers.',
  },
);
