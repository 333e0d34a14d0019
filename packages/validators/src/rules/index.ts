import { actorExisted } from './actor-existed.ts';
import { announcedNotPast } from './announced-not-past.ts';
import { assertionsAgree } from './assertions-agree.ts';
import { bilateralHasTwoSides } from './bilateral-has-two-sides.ts';
import { bomAbsent } from './bom-absent.ts';
import { cancelledHasNoOutcome } from './cancelled-has-no-outcome.ts';
import { cancelledNotAttended } from './cancelled-not-attended.ts';
import { companionWithinPrincipal } from './companion-within-principal.ts';
import { completedNotInFuture } from './completed-not-in-future.ts';
import { countryCodeKnown } from './country-code-known.ts';
import { countryExisted } from './country-existed.ts';
import { datasetExpected } from './dataset-expected.ts';
import { dateReal } from './date-real.ts';
import type { Rule } from './define-rule.ts';
import { delegationHasHead } from './delegation-has-head.ts';
import { deprecatedPropertyUnused } from './deprecated-property-unused.ts';
import { durationPlausible } from './duration-plausible.ts';
import { durationPossible } from './duration-possible.ts';
import { embargoOver } from './embargo-over.ts';
import { encodingIsUtf8 } from './encoding-is-utf8.ts';
import { extensionKeyNamespaced } from './extension-key-namespaced.ts';
import { gapIncompleteOnList } from './gap-incomplete-on-list.ts';
import { gapNamesAField } from './gap-names-a-field.ts';
import { gapNotContradicted } from './gap-not-contradicted.ts';
import { headerFirst } from './header-first.ts';
import { headerOnce } from './header-once.ts';
import { honorificNotInName } from './honorific-not-in-name.ts';
import { idMatchesType } from './id-matches-type.ts';
import { idUnique } from './id-unique.ts';
import { identifierFormat } from './identifier-format.ts';
import { identifierUnshared } from './identifier-unshared.ts';
import { inPersonNotAllRemote } from './in-person-not-all-remote.ts';
import { inferredHasNote } from './inferred-has-note.ts';
import { initiativeLaunchedBeforeUse } from './initiative-launched-before-use.ts';
import { jsonDepthLimit } from './json-depth-limit.ts';
import { jsonKeyUnique } from './json-key-unique.ts';
import { jsonLineLimit } from './json-line-limit.ts';
import { jsonSizeLimit } from './json-size-limit.ts';
import { jsonSyntax } from './json-syntax.ts';
import { languageTagValid } from './language-tag-valid.ts';
import { launchWithinEvent } from './launch-within-event.ts';
import { localTimeHasZone } from './local-time-has-zone.ts';
import { meetingHasParticipants } from './meeting-has-participants.ts';
import { meetingWithinVisit } from './meeting-within-visit.ts';
import { memberCountAgrees } from './member-count-agrees.ts';
import { nameNotOnlyAcronym } from './name-not-only-acronym.ts';
import { numberExact } from './number-exact.ts';
import { officialLegsAreVisits } from './official-legs-are-visits.ts';
import { offsetAgreesWithZone } from './offset-agrees-with-zone.ts';
import { onePersonPerName } from './one-person-per-name.ts';
import { outcomeDueAfterMade } from './outcome-due-after-made.ts';
import { outcomePartyPresent } from './outcome-party-present.ts';
import { parentNotLater } from './parent-not-later.ts';
import { participantOnce } from './participant-once.ts';
import { partyWithinEvent } from './party-within-event.ts';
import { personInOnePlace } from './person-in-one-place.ts';
import { pointerResolves } from './pointer-resolves.ts';
import { positionHeld } from './position-held.ts';
import { positionOnSide } from './position-on-side.ts';
import { profileFollowed } from './profile-followed.ts';
import { programmeWithinPresence } from './programme-within-presence.ts';
import { propertyKnown } from './property-known.ts';
import { propertyRequired } from './property-required.ts';
import { propertySpelled } from './property-spelled.ts';
import { quoteShort } from './quote-short.ts';
import { recordCited } from './record-cited.ts';
import { recordReferenced } from './record-referenced.ts';
import { recordTypeKnown } from './record-type-known.ts';
import { referenceAcyclic } from './reference-acyclic.ts';
import { referenceNotSelf } from './reference-not-self.ts';
import { referenceResolves } from './reference-resolves.ts';
import { referenceType } from './reference-type.ts';
import { repeatBySameSpeaker } from './repeat-by-same-speaker.ts';
import { replacedNotCurrent } from './replaced-not-current.ts';
import { rescheduledHasPrevious } from './rescheduled-has-previous.ts';
import { sourceAfterEvent } from './source-after-event.ts';
import { sourceBeforeRetrieval } from './source-before-retrieval.ts';
import { spanOrdered } from './span-ordered.ts';
import { speakerKnown } from './speaker-known.ts';
import { specVersionSupported } from './spec-version-supported.ts';
import { stateVisitRank } from './state-visit-rank.ts';
import { statedWeekdayAgrees } from './stated-weekday-agrees.ts';
import { statementNotToItself } from './statement-not-to-itself.ts';
import { stopWithinVisit } from './stop-within-visit.ts';
import { stopsOrdered } from './stops-ordered.ts';
import { stringWellFormed } from './string-well-formed.ts';
import { tenureClosed } from './tenure-closed.ts';
import { tenureOrdered } from './tenure-ordered.ts';
import { tenureSingleSeat } from './tenure-single-seat.ts';
import { tenureWithinLife } from './tenure-within-life.ts';
import { textControlFree } from './text-control-free.ts';
import { timeZoneKnown } from './time-zone-known.ts';
import { topicKnown } from './topic-known.ts';
import { transitHasNoProgramme } from './transit-has-no-programme.ts';
import { utf8Valid } from './utf8-valid.ts';
import { valueFormat } from './value-format.ts';
import { valueInVocabulary } from './value-in-vocabulary.ts';
import { valueType } from './value-type.ts';
import { verbatimHasQuote } from './verbatim-has-quote.ts';
import { virtualHasNoVenue } from './virtual-has-no-venue.ts';
import { virtualHasZone } from './virtual-has-zone.ts';
import { visitAbroad } from './visit-abroad.ts';
import { visitNamesSides } from './visit-names-sides.ts';
import { visitNearDuplicate } from './visit-near-duplicate.ts';
import { visitNotDuplicate } from './visit-not-duplicate.ts';

import { withinHasWindow } from './within-has-window.ts';
/** Every rule, in the order of the corridor: what is wrong with bytes, with shape, with references, with the facts. */
export const rules: readonly Rule[] = [
  datasetExpected,
  headerFirst,
  headerOnce,
  utf8Valid,
  bomAbsent,
  encodingIsUtf8,
  jsonKeyUnique,
  jsonDepthLimit,
  jsonLineLimit,
  jsonSizeLimit,
  numberExact,
  stringWellFormed,
  textControlFree,
  jsonSyntax,

  specVersionSupported,
  recordTypeKnown,
  propertyKnown,
  propertyRequired,
  propertySpelled,
  valueType,
  valueInVocabulary,
  valueFormat,
  quoteShort,
  dateReal,
  languageTagValid,
  countryCodeKnown,
  countryExisted,
  timeZoneKnown,
  extensionKeyNamespaced,
  identifierFormat,
  topicKnown,
  idMatchesType,
  referenceType,
  profileFollowed,
  deprecatedPropertyUnused,

  referenceResolves,
  referenceNotSelf,
  referenceAcyclic,
  idUnique,
  pointerResolves,
  gapNamesAField,
  gapNotContradicted,
  recordReferenced,
  identifierUnshared,
  gapIncompleteOnList,

  spanOrdered,
  localTimeHasZone,
  offsetAgreesWithZone,
  virtualHasZone,
  statedWeekdayAgrees,
  withinHasWindow,
  completedNotInFuture,
  announcedNotPast,
  durationPlausible,
  durationPossible,

  meetingWithinVisit,
  programmeWithinPresence,
  visitNamesSides,
  stopsOrdered,
  stopWithinVisit,
  officialLegsAreVisits,
  personInOnePlace,
  visitNotDuplicate,
  visitNearDuplicate,
  visitAbroad,
  companionWithinPrincipal,
  partyWithinEvent,
  stateVisitRank,
  transitHasNoProgramme,

  bilateralHasTwoSides,
  meetingHasParticipants,
  delegationHasHead,
  virtualHasNoVenue,
  inPersonNotAllRemote,
  cancelledNotAttended,
  cancelledHasNoOutcome,
  rescheduledHasPrevious,
  participantOnce,

  tenureSingleSeat,
  tenureClosed,
  positionHeld,
  positionOnSide,
  onePersonPerName,
  honorificNotInName,

  memberCountAgrees,
  outcomePartyPresent,
  verbatimHasQuote,
  statementNotToItself,
  repeatBySameSpeaker,
  assertionsAgree,
  speakerKnown,

  tenureOrdered,
  tenureWithinLife,
  actorExisted,

  initiativeLaunchedBeforeUse,
  launchWithinEvent,
  parentNotLater,
  outcomeDueAfterMade,

  recordCited,
  inferredHasNote,
  replacedNotCurrent,
  nameNotOnlyAcronym,
  sourceBeforeRetrieval,
  sourceAfterEvent,
  embargoOver,
];
