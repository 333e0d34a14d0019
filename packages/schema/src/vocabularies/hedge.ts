import { vocabulary } from '../define.ts';

/** The caution of the source, never that of the editor, which is `Confidence`. */
export const Hedge = vocabulary(
  'Hedge',
  'The distance that the source itself keeps from the content it passes on.',
  {
    reported:
      'The source passes the content on as coming from reports by others that it does not itself vouch for.',
    alleged: 'The source presents the content as asserted by someone and not established by evidence.',
    implied: 'The source conveys the content by suggestion or juxtaposition and does not say it outright.',
  },
);
