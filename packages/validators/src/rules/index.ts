import { bilateralHasTwoSides } from './bilateral-has-two-sides.ts';
import { bomAbsent } from './bom-absent.ts';
import { completedNotInFuture } from './completed-not-in-future.ts';
import { datasetExpected } from './dataset-expected.ts';
import { dateReal } from './date-real.ts';
import type { Rule } from './define-rule.ts';
import { encodingIsUtf8 } from './encoding-is-utf8.ts';
import { extensionKeyNamespaced } from './extension-key-namespaced.ts';
import { gapNotContradicted } from './gap-not-contradicted.ts';
import { headerFirst } from './header-first.ts';
import { headerOnce } from './header-once.ts';
import { idMatchesType } from './id-matches-type.ts';
import { idUnique } from './id-unique.ts';
import { jsonDepthLimit } from './json-depth-limit.ts';
import { jsonKeyUnique } from './json-key-unique.ts';
import { jsonLineLimit } from './json-line-limit.ts';
import { jsonSizeLimit } from './json-size-limit.ts';
import { jsonSyntax } from './json-syntax.ts';
import { meetingHasParticipants } from './meeting-has-participants.ts';
import { meetingWithinVisit } from './meeting-within-visit.ts';
import { numberExact } from './number-exact.ts';
import { personInOnePlace } from './person-in-one-place.ts';
import { pointerResolves } from './pointer-resolves.ts';
import { propertyKnown } from './property-known.ts';
import { propertyRequired } from './property-required.ts';
import { propertySpelled } from './property-spelled.ts';
import { recordCited } from './record-cited.ts';
import { recordTypeKnown } from './record-type-known.ts';
import { referenceAcyclic } from './reference-acyclic.ts';
import { referenceNotSelf } from './reference-not-self.ts';
import { referenceResolves } from './reference-resolves.ts';
import { referenceType } from './reference-type.ts';
import { spanOrdered } from './span-ordered.ts';
import { specVersionSupported } from './spec-version-supported.ts';
import { stringWellFormed } from './string-well-formed.ts';
import { textControlFree } from './text-control-free.ts';
import { utf8Valid } from './utf8-valid.ts';
import { valueFormat } from './value-format.ts';
import { valueInVocabulary } from './value-in-vocabulary.ts';
import { valueType } from './value-type.ts';
import { visitNamesSides } from './visit-names-sides.ts';

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
  dateReal,
  extensionKeyNamespaced,
  idMatchesType,
  referenceType,

  referenceResolves,
  referenceNotSelf,
  referenceAcyclic,
  idUnique,
  pointerResolves,
  gapNotContradicted,

  spanOrdered,
  completedNotInFuture,

  meetingWithinVisit,
  personInOnePlace,
  visitNamesSides,

  bilateralHasTwoSides,
  meetingHasParticipants,

  recordCited,
];
