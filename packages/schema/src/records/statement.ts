import * as z from 'zod';
import { define, list, optional, required, requiredList } from '../define.ts';
import { Assertion } from '../values/assertion.ts';
import { StatementId } from '../values/id.ts';
import { LanguageTag } from '../values/language-tag.ts';
import { Party } from '../values/party.ts';
import { EventReference, RecordReference } from '../values/reference.ts';
import { Response } from '../values/response.ts';
import { Text } from '../values/text.ts';
import { When } from '../values/when.ts';
import { Hedge } from '../vocabularies/hedge.ts';
import { StatementForm } from '../vocabularies/statement-form.ts';
import { StatementKind } from '../vocabularies/statement-kind.ts';
import { commonFields, naming, optionalName } from './common.ts';

/** What somebody says, kept apart from what happened. A source that speaks in its own voice is a speaker too. */
export const Statement = define(
  'Statement',
  'What somebody says, claims or reports, kept apart from what happened.',
  z.strictObject({
    type: required(z.literal('statement'), 'Marks the record as something said.'),
    id: required(StatementId, 'Names this utterance for good; references repeat it.'),
    ...optionalName,
    ...naming,
    kind: required(StatementKind, 'What sort of utterance it is: a readout, claim, denial, and so on.'),
    speakers: requiredList(Party, 'Those who say it; one without a name has a gap at its `who`.'),
    audience: list(Party, 'Those to whom it is said.'),
    text: required(Text, 'What is said, in the words of the speaker or of the editor.'),
    lang: optional(
      LanguageTag,
      'The BCP 47 tag of what is said, where it is not the default of the dataset.',
    ),
    form: required(StatementForm, 'Whether the words are those of the speaker or a rendering.'),
    hedge: optional(Hedge, 'With what reserve the source passes it on.'),
    when: optional(When, 'The time at which it was said.'),
    madeAt: list(EventReference, 'The visits and meetings on whose occasion it was said.'),
    about: list(RecordReference, 'The records that it speaks of.'),
    responds: list(Response, 'How it stands to other statements.'),
    asserts: list(Assertion, 'What it holds to be true of fields of records.'),
    ...commonFields,
  }),
);
