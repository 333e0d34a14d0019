import { vocabulary } from '../define.ts';

/** Tells informal groupings and undertakings apart; a body with legal personality is an organization. */
export const InitiativeKind = vocabulary(
  'InitiativeKind',
  'The form that a joint undertaking takes, whatever title its members give it.',
  {
    framework:
      'An overarching arrangement that sets aims and fields of cooperation, under which narrower undertakings may be placed.',
    programme: 'A planned set of activities with defined tasks, often with a budget and a term.',
    dialogue: 'A consultation held repeatedly between the same sides under an agreed name or mandate.',
    grouping:
      'An informal association of states or organizations acting under a common name, without legal personality of its own.',
    corridor: 'A route for transport, energy or data that several territories develop together.',
    partnership:
      'A relationship between sides to which they have given a title or level, such as a strategic partnership.',
    agreement:
      'A treaty, memorandum or similar arrangement, seen as a continuing matter with parties and a life of its own.',
    negotiation: 'A process of bargaining over a text or settlement, from its opening until it is closed.',
    other: 'A joint undertaking whose form is stated and falls under none of the other kinds.',
  },
);
