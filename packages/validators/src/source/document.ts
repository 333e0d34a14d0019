import { isBareRecord } from './form.ts';
import { Header } from './header.ts';
import { limits } from './limits.ts';
import type { Span } from './places.ts';
import { beyondLimits, lost, notUtf8, tooLong } from './record.ts';
import { readRecords } from './record-list.ts';
import { wreckAt } from './recover.ts';
import { findRecords, propertyAt } from './resume.ts';
import {
  type Breakage,
  behind,
  breakage,
  isWithin,
  nothingPassed,
  type Passed,
  skipKey,
  skipSpace,
  skipString,
  skipValue,
} from './scan.ts';
import { tooMany } from './size.ts';
import { datasetExpected, type Reading, type SourceEvent } from './source-event.ts';
import { inWords, problemAt } from './syntax.ts';
import { passSpace, settled, type Window } from './window.ts';

/** The properties of the outermost object that could be read, and what went wrong between them. */
interface Walk {
  readonly window: Window;
  readonly root: string;
  readonly header: Header;
  /** What is said of records and of the text before the header is known. */
  held: SourceEvent[] | undefined;
  /** From which offset on nothing more is held. */
  holdsUntil: number;
  headerBroken: boolean;
  complete: boolean;
  ended: boolean;
}

/**
 * Reads the document form: one object whose `records` are the records. The header comes first, as far as it is known: where
 * the properties that name the dataset stand behind the records, these are held back, up to the limit of one record. A
 * broken record never hides the next.
 */
export function* readDocument(window: Window): Reading {
  const walk: Walk = {
    window,
    root: inWords({ kind: 'object', offset: 0 }, window),
    header: new Header(window),
    held: [],
    holdsUntil: 0,
    headerBroken: false,
    complete: true,
    ended: false,
  };
  window.forget(1);
  yield* readMembers(walk);
  yield* finish(walk);
}

function* finish(walk: Walk): Reading {
  const { header, headerBroken, ended, held } = walk;
  const subject = header.subject();
  const broken = headerBroken || !ended;
  if (held !== undefined && isBareRecord(header.value)) yield datasetExpected(subject, header.value);
  else {
    const { value, observations } = header;
    yield { kind: 'header', form: 'document', subject, value, broken, observations };
  }
  yield* held ?? [];
  yield { kind: 'end', complete: walk.complete && ended };
}

/** Hands an event on, or holds it back until the header is known. */
function* told(walk: Walk, event: SourceEvent): Reading {
  const { held, window } = walk;
  if (held === undefined) return yield event;
  held.push(event);
  if (window.position(0).offset > walk.holdsUntil) yield* open(walk);
}

/** Says what is known of the header, and lets go of what was held back. */
function* open(walk: Walk): Reading {
  const { header, held = [] } = walk;
  walk.held = undefined;
  yield { kind: 'opening', subject: header.subject(), value: { ...header.value } };
  yield* held;
}

/** Reads the members of the outermost object, from behind its bracket. */
function* readMembers(walk: Walk): Reading {
  const { window } = walk;
  yield* passSpace(window);
  let isMember = window.text[0] !== '}';
  while (isMember) isMember = yield* readMember(walk);
  if (window.text[0] !== '}') return;
  window.forget(1);
  yield* passSpace(window);
  if (window.text.startsWith(',') && walk.header.value.records === undefined) return yield* readBehind(walk);
  walk.ended = true;
  yield* readRest(walk);
}

/** The bracket before was one too many: the records may still come. */
function* readBehind(walk: Walk): Reading {
  yield* report(walk, breakage(walk.window.text, 0, 'nothing after the dataset', []));
  if (yield* findRecords(walk.window)) yield* readMembers(walk);
}

/** Reads one member, and says whether another follows. */
function* readMember(walk: Walk): Reading<boolean> {
  const { window, header } = walk;
  const valueAt = yield* settled(window, (text) => skipKey(text, 0, []), isWithin);
  if (typeof valueAt !== 'number') return yield* mend(walk, valueAt, undefined);
  const name = nameAt(window.text);
  if (name === 'records' && window.text[valueAt] === '[') return yield* readList(walk, valueAt);
  const passed = nothingPassed();
  const end = yield* settled(window, (text) => skipValue(text, valueAt, passed), isWithin);
  if (header.size >= limits.members.object) return yield* passMany(walk);
  const isLong = typeof end === 'number' ? end > limits.record : end.truncated && !window.isAll;
  if (isLong) return yield* passLong(walk);
  if (typeof end !== 'number') return yield* mend(walk, end, valueAt);
  if (yield* isWholeMember(window, end)) yield* takeMember(walk, name, { start: valueAt, end }, passed);
  window.forget(end);
  return yield* nextMember(walk);
}

/** Takes a property whose value is well-formed, unless its bytes or its depth forbid it. */
function* takeMember(walk: Walk, name: string, span: Span, passed: Passed): Reading {
  const { window, header } = walk;
  const bytes = notUtf8(window, { start: 0, end: span.end });
  const text = window.text.slice(span.start, span.end);
  const excess = beyondLimits(text, passed, 1);
  if (bytes !== undefined) yield* lostMember(walk, bytes);
  else if (excess !== undefined) yield* lostMember(walk, lost(window, firstOf, undefined, excess));
  else header.take(window, name, JSON.parse(text), span, passed);
}

/** Whether a value ends where a member can end: half of a value, before a quotation mark too many, is not judged. */
function* isWholeMember(window: Window, end: number): Generator<undefined, boolean> {
  const isEnough = (_: boolean, text: string) => behind(text, end) + limits.lookahead < text.length;
  return yield* settled(window, (text) => endsMember(text, skipSpace(text, end)), isEnough);
}

function endsMember(text: string, at: number): boolean {
  if (text[at] === ',') return '"}'.includes(text.charAt(skipSpace(text, at + 1)) || ' ');
  return text[at] === '}' || propertyAt(text, at) !== undefined;
}

function* readList(walk: Walk, at: number): Reading<boolean> {
  const { window, header } = walk;
  header.takeRecords(window);
  window.forget(at);
  const { value } = header;
  if (['chancery', 'id', 'issued'].every((name) => Object.hasOwn(value, name))) yield* open(walk);
  else walk.holdsUntil = window.position(0).offset + limits.record;
  const reading = readRecords(window, [walk.root]);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) {
      walk.complete &&= step.value.complete;
      return step.value.closed ? yield* nextMember(walk) : false;
    }
    if (step.value === undefined) yield undefined;
    else yield* told(walk, step.value);
  }
}

function nameAt(text: string): string {
  const end = skipString(text, 0, []);
  return typeof end === 'number' ? String(JSON.parse(text.slice(0, end))) : '';
}

/** Reports a broken member of the header and goes on after its value, else at the records; false where neither is found. */
function* mend(walk: Walk, broken: Breakage, valueAt: number | undefined): Reading<boolean> {
  const { window } = walk;
  yield* report(walk, broken);
  if (valueAt !== undefined && nameAt(window.text) !== 'records') {
    const wreck = yield* settled(
      window,
      (text) => wreckAt(text, valueAt),
      ({ end }, text) => behind(text, end) + limits.lookahead < text.length,
    );
    const after = skipSpace(window.text, wreck.end);
    if (wreck.closed && window.text[after] === ',') {
      window.forget(wreck.end);
      return yield* nextMember(walk);
    }
  }
  return yield* findMissingRecords(walk);
}

/** Of a header the first breakage is told: what follows may come of it. */
function* report(walk: Walk, broken: Breakage): Reading {
  const { window, root } = walk;
  if (!walk.headerBroken) yield* told(walk, problemAt(window, broken, [root]));
  walk.headerBroken = true;
}

/** Tells a property that is too long to be held, and goes on at the records. */
function* passLong(walk: Walk): Reading<boolean> {
  yield* lostMember(walk, lost(walk.window, firstOf, undefined, tooLong()));
  walk.window.forget(1);
  return yield* findRecords(walk.window);
}

/** Tells that there are too many properties, and goes on at the records. */
function* passMany(walk: Walk): Reading<boolean> {
  yield* lostMember(walk, lost(walk.window, firstOf, undefined, tooMany('object')));
  return yield* findMissingRecords(walk);
}

/** The first character of a property. */
const firstOf: Span = { start: 0, end: 1 };

/** A property of the header that is there, but not read. */
function* lostMember(walk: Walk, event: SourceEvent): Reading {
  walk.headerBroken = true;
  yield* told(walk, event);
}

/** Goes to the next member and says whether there is one. A comma that is missing or too many is reported and passed over. */
function* nextMember(walk: Walk): Reading<boolean> {
  const { window } = walk;
  yield* passSpace(window);
  if (window.text[0] === '}') return false;
  const isComma = window.text[0] === ',';
  if (isComma) window.forget(1);
  yield* passSpace(window);
  if (isComma && window.text[0] !== '}') return true;
  const expected = isComma ? 'a property name in double quotes' : 'a comma or }';
  yield* report(walk, breakage(window.text, 0, expected, []));
  if (isComma && walk.header.value.records !== undefined) return false;
  return propertyAt(window.near, 0) === undefined ? yield* findMissingRecords(walk) : true;
}

/** Reads the records, if they have not been read: from their bracket on, for what is foreign before it would be met again. */
function* findMissingRecords(walk: Walk): Reading<boolean> {
  if (walk.header.value.records !== undefined || !(yield* findRecords(walk.window))) return false;
  return yield* readList(walk, walk.window.text.indexOf('['));
}

/** What stands behind the document. */
function* readRest(walk: Walk): Reading {
  const { window } = walk;
  if (window.text === '') return;
  walk.complete = false;
  if (!walk.headerBroken)
    yield* told(walk, problemAt(window, breakage(window.text, 0, 'nothing after the dataset', []), []));
}
