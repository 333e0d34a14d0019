import * as z from 'zod';
import { define, list, optional, required, requiredList } from '../define.ts';
import { OutcomeId } from '../values/id.ts';
import { LanguageTag } from '../values/language-tag.ts';
import { PartialDate } from '../values/partial-date.ts';
import { Party } from '../values/party.ts';
import { EventReference, InitiativeReference } from '../values/reference.ts';
import { Text } from '../values/text.ts';
import { OutcomeKind } from '../vocabularies/outcome-kind.ts';
import { OutcomeStatus } from '../vocabularies/outcome-status.ts';
import { commonFields, naming, optionalName } from './common.ts';

/** A result on which parties settled. An assessment by an observer is a statement, never an outcome. */
export const Outcome = define(
  'Outcome',
  'A result of a visit or meeting: what the parties agreed, decided, reaffirmed or announced.',
  z.strictObject({
    type: required(z.literal('outcome'), 'Marks the record as a result.'),
    id: required(OutcomeId, 'Names this result for good; references repeat it.'),
    ...optionalName,
    ...naming,
    kind: required(OutcomeKind, 'What sort of result it is: a commitment, instrument, decision, and so on.'),
    text: required(Text, 'What was settled, in the words of the instrument or of the editor.'),
    lang: optional(
      LanguageTag,
      'The BCP 47 tag of what was settled, where it is not the default of the dataset.',
    ),
    parties: requiredList(Party, 'Those who settled it.'),
    at: optional(EventReference, 'The visit or meeting of which it is a result.'),
    initiatives: list(InitiativeReference, 'The undertakings that it concerns.'),
    status: optional(OutcomeStatus, 'What has become of it since.'),
    due: optional(PartialDate, 'The day by which it is to be carried out.'),
    ...commonFields,
  }),
);
