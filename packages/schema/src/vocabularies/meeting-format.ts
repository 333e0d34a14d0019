import { vocabulary } from '../define.ts';

/** The words for manners of meeting, in the sense that programmes and readouts commonly give them. */
export const MeetingFormat = vocabulary(
  'MeetingFormat',
  'The manner in which a meeting was arranged and conducted.',
  {
    talks:
      'Sides exchanged views or negotiated on substance, in an arrangement that the source does not describe further.',
    'delegation-level':
      'Whole delegations held talks with one another, each under its head and with its members taking part.',
    'one-on-one':
      'Two principals spoke with each other alone, or with nobody but interpreters and note-takers beside them.',
    'pull-aside':
      'Participants of a larger gathering spoke briefly at its margins, usually without a formal agenda.',
    summit:
      'Heads of state, of government or of international organizations held a formally convened meeting.',
    'dialogue-round': 'The sides of an established dialogue held one of its regular or numbered sessions.',
    roundtable:
      'Invited participants, often experts or business figures, discussed a subject as equals, not as delegations facing each other.',
    briefing:
      'One party informed others about a subject; questions may have followed, negotiation was not intended.',
    call: 'The participants were connected by telephone or video for a conversation, without meeting at any place.',
    'working-meal': 'Business was conducted over breakfast, lunch, dinner or another meal.',
    ceremony:
      'A formal act was performed before those present, such as a signing, welcome, wreath-laying or presentation of credentials.',
    address:
      'A speaker delivered a speech or lecture to an audience such as a parliament, conference or university.',
    'site-visit':
      'Participants toured a facility, project, monument or area, with or without discussions on the spot.',
    press:
      'Participants appeared before journalists, for example at a press conference, joint statement or photo opportunity.',
  },
);
