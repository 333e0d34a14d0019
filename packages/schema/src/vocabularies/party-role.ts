import { vocabulary } from '../define.ts';

/** The words for what a party does in, or is to, the matter recorded; the terms of treaty practice keep the sense of the law of treaties. */
export const PartyRole = vocabulary(
  'PartyRole',
  'What a party does in, or is to, the visit, meeting, initiative, statement or outcome concerned.',
  {
    head: 'The party leads a side or delegation; where two persons lead it together, both have this role.',
    member: 'The party belongs to a delegation, grouping or body and does not lead it.',
    host: 'The party receives the others or provides the place, and is a side only when acting on behalf of one.',
    chair: 'The party presides over the proceedings, whether or not it also represents a side.',
    mediator: 'A third party that assists the sides in seeking agreement and forms no side itself.',
    observer: 'The party follows the proceedings by permission, without the full rights of a participant.',
    guest: 'The party was invited for the occasion and belongs to none of the regular sides or members.',
    speaker: 'The party delivers a speech, statement or presentation as its part in the event.',
    support:
      'The party assists other participants, for instance as interpreter, note-taker, protocol officer or technical staff.',
    party:
      'The party takes part in an agreement, negotiation or process as one of those whom it binds or directly concerns.',
    signatory: 'The party has put its signature to an instrument, for itself or for the side it represents.',
    witness: 'The party attests an act of others, such as a signing, and is not bound by it.',
    guarantor: 'The party has undertaken to see that what others agreed is upheld or carried out.',
    partner: 'The party cooperates in the matter by arrangement with its members and is not one of them.',
    founder: 'The party took part in creating the initiative or was among its original members.',
    secretariat:
      'The party provides administration, records and continuity for the proceedings or the initiative.',
    other: 'The source states what the party did, and none of the other roles describes it.',
  },
);
