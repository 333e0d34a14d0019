import { limits } from './limits.ts';
import { lost, notUtf8, readRecord, tooLong } from './record.ts';
import { beginsRecord, holdsRecord } from './record-start.ts';
import { type Wreck, wreckAt } from './recover.ts';
import { endOfJunk, endOfList, findNextRecord, propertyAt } from './resume.ts';
import { type Breakage, behind, breakage, nothingPassed, type Passed, skipSpace, skipValue } from './scan.ts';
import type { Reading } from './source-event.ts';
import { type Around, inWords, problemAt, syntaxObservation, syntaxSubject } from './syntax.ts';
import { passSpace, settled, type Window } from './window.ts';

/** Whether the end of the list was found, and whether all that it held is accounted for. */
export interface ListEnd {
  readonly closed: boolean;
  readonly complete: boolean;
}

interface Walk {
  readonly window: Window;
  readonly around: Around;
  index: number;
  complete: boolean;
  /** A record has swallowed others: from now on none is read beyond the place where the next one seems to begin. */
  wary: boolean;
}

/** Reads the list of records that begins the window, one record at a time, the broken ones as unreadable. */
export function* readRecords(window: Window, outer: Around): Reading<ListEnd> {
  const around = [...outer, inWords({ kind: 'array', offset: 0 }, window)];
  const walk: Walk = { window, around, index: 0, complete: true, wary: false };
  window.forget(1);
  yield* passSpace(window);
  let goesOn = window.text[0] !== ']';
  while (goesOn) goesOn = (yield* readNext(walk)) && (yield* nextRecord(walk));
  const closed = window.text[0] === ']';
  if (closed) window.forget(1);
  return { closed, complete: walk.complete };
}

/** Reads the record at the beginning of the window; false where nobody can tell how the list goes on. */
function* readNext(walk: Walk): Reading<boolean> {
  const { window } = walk;
  const passed = nothingPassed();
  const end = yield* endOfRecord(walk, passed);
  if (typeof end !== 'number') return yield* giveUp(walk, end);
  if (end > limits.record) return yield* passLong(walk, end);
  const flaw = nakedProperty(walk, end) ?? strayOpening(walk, end) ?? (yield* swallowedBy(walk, end));
  if (flaw !== undefined) return yield* giveUp(walk, flaw);
  const bytes = notUtf8(window, { start: 0, end }, walk.index);
  if (bytes !== undefined) yield bytes;
  else yield readRecord(window, { start: 0, end }, walk.index, passed);
  walk.index += 1;
  window.forget(end);
  return true;
}

/** The end of a record, or where it breaks: not inside a later one that it swallows, for want of brackets. */
function* endOfRecord(walk: Walk, passed: Passed): Generator<undefined, number | Breakage> {
  const { window } = walk;
  if (!walk.wary) {
    const end = yield* settled(window, (text) => skipValue(text, 0, passed), isFarEnough);
    if (typeof end === 'number') return end;
    const wreck = yield* wreckIn(window);
    walk.wary = wreck.closed && wreck.end < end.offset;
    if (!walk.wary) return end;
  }
  const { end } = yield* wreckIn(window);
  return endBefore(window.near, end, passed);
}

/** Whether enough of the text is at hand to tell how it goes on behind a value, or where it breaks. */
function isFarEnough(result: number | Breakage, text: string): boolean {
  return typeof result === 'number'
    ? behind(text, result) + limits.lookahead < text.length
    : !result.truncated;
}

function wreckIn(window: Window): Generator<undefined, Wreck> {
  return settled(
    window,
    (text) => wreckAt(text, 0),
    ({ end, closed }, text) => closed && behind(text, end) + limits.lookahead < text.length,
  );
}

/** The end of the record, looked for no further than where the next one seems to begin. */
function endBefore(text: string, next: number, passed: Passed): number | Breakage {
  const found = skipValue(text.slice(0, next), 0, passed);
  if (typeof found === 'number' || !found.truncated) return found;
  return breakage(text, behind(text, next), found.expected, found.open);
}

function* giveUp(walk: Walk, broken: Breakage): Reading<boolean> {
  const { window, around } = walk;
  const [first] = window.text;
  if (first === undefined || first === ',') {
    yield problemAt(window, broken, around);
    return first === ',';
  }
  if (first === '[' && beginsRecord(window.text, skipSpace(window.text, 1))) {
    yield problemAt(window, breakage(window.text, 0, 'a record', []), around);
    window.forget(skipSpace(window.text, 1));
    return yield* readNext(walk);
  }
  const junk = yield* settled(window, endOfJunk, (end, text) => end < text.length);
  if (junk > 0 && window.text[junk] === '{') {
    yield problemAt(window, broken, around);
    window.forget(junk);
    return yield* readNext(walk);
  }
  return yield* passWreck(walk, broken);
}

/** Tells a broken record and passes over it; false where its end cannot be found. */
function* passWreck(walk: Walk, broken: Breakage): Reading<boolean> {
  const { window, around } = walk;
  const wreck = yield* wreckIn(window);
  if (wreck.closed || window.isAll) {
    const subject = syntaxSubject(window, broken, walk.index, wreck.id);
    const observation = syntaxObservation(broken, window, around);
    const bytes = notUtf8(window, { start: 0, end: broken.offset + 1 }, walk.index);
    yield bytes ?? { kind: 'unreadable', subject, observation };
    walk.index += 1;
    return wreck.closed ? yield* resume(walk, wreck.end, wreck.isBalanced) : false;
  }
  walk.complete = false;
  return yield* passLong(walk, 1);
}

/** Tells a record that is too long to be held, and goes on behind it. */
function* passLong(walk: Walk, end: number): Reading<boolean> {
  yield lost(walk.window, { start: 0, end: 1 }, walk.index, tooLong(), { start: 0, end: limits.head });
  walk.index += 1;
  return yield* resume(walk, end);
}

/**
 * Goes on after a broken record that seems to end at an offset, for certain where its brackets are balanced. If no record follows there, a bracket too many has ended it
 * too early: the next place that looks like the start of a record counts, else the bracket that ends the list. What may have
 * been a record of its own among what is passed over is lost.
 */
function* resume(walk: Walk, end: number, isBalanced = false): Reading<boolean> {
  const { window } = walk;
  const { near: text } = window;
  const at = skipSpace(text, end);
  const next = behind(text, end);
  // Inside of what looks like a record, a bracket after a comma may begin anything; the next record looks like one, too.
  const isPlain = isBalanced || !beginsRecord(text, 0);
  const goesOn = next > at && (isPlain ? text[next] === '{' : beginsRecord(text, next));
  if (goesOn) {
    if (holdsRecord(text, 1, end)) walk.complete = false;
    window.forget(end);
    return true;
  }
  const found = yield* findNextRecord(window, end);
  if (found === undefined) return passToEnd(walk, end);
  if (found.passedRecord || holdsRecord(window.text, 1, found.at)) walk.complete = false;
  window.forget(found.at);
  return true;
}

/** Goes to the end of the list, behind its last record, which is broken. */
function passToEnd(walk: Walk, end: number): boolean {
  const { window } = walk;
  if (!window.isAll) return false;
  const at = endOfList(window.text, skipSpace(window.text, end));
  if (holdsRecord(window.text, 1, at) || window.text.slice(end, at).includes('{')) walk.complete = false;
  window.forget(at);
  return true;
}

/**
 * A property after the record, which has been closed too early; one that the record has already begins the next record,
 * whose own bracket is missing.
 */
function nakedProperty({ window: { text } }: Walk, end: number): Breakage | undefined {
  const next = skipSpace(text, end);
  if (text[next] === ':') return breakage(text, next, 'a comma or ]', []);
  const member = behind(text, end);
  const name = text[0] === '{' ? propertyAt(text, member) : undefined;
  if (name === undefined || Object.hasOwn(JSON.parse(text.slice(0, end)) as object, name)) return undefined;
  return breakage(text, member, 'a record', []);
}

/** A bracket before a record that takes the one of the list for its own: the dataset ends behind it. */
function strayOpening({ window: { text } }: Walk, end: number): Breakage | undefined {
  const isStray =
    text[0] === '[' && text[skipSpace(text, end)] === '}' && beginsRecord(text, skipSpace(text, 1));
  return isStray ? breakage(text, 0, 'a record', []) : undefined;
}

/**
 * A record after which the text ends although the list is open may have swallowed the records behind it, for want of
 * brackets: then it breaks where the next one begins.
 */
function* swallowedBy(walk: Walk, end: number): Generator<undefined, Breakage | undefined> {
  const { text, isAll } = walk.window;
  if (!isAll || skipSpace(text, end) < text.length) return undefined;
  const wreck = yield* wreckIn(walk.window);
  if (!wreck.closed || wreck.end >= end) return undefined;
  walk.wary = true;
  return breakage(text, behind(text, wreck.end), 'the end of the record before', []);
}

/** Goes to the next record and says whether there is one. A comma that is missing or too many is reported and passed over. */
function* nextRecord(walk: Walk): Reading<boolean> {
  const { window, around } = walk;
  yield* passSpace(window);
  if (yield* isStray(walk)) return yield* passStray(walk);
  if (window.text[0] === ']') return false;
  const isComma = window.text[0] === ',';
  if (isComma) window.forget(1);
  yield* passSpace(window);
  if (isComma && (yield* isStray(walk))) return yield* passStray(walk);
  if (isComma && window.text !== '' && window.text[0] !== ']') return true;
  const expected = isComma ? 'a record' : 'a comma or ]';
  yield problemAt(window, breakage(window.text, 0, expected, []), around);
  return window.text !== '' && !']}'.includes(window.text.charAt(0));
}

/** Whether a bracket closes nothing here: records follow it. */
function* isStray({ window }: Walk): Generator<undefined, boolean> {
  if (!']}'.includes(window.text.charAt(0) || ' ')) return false;
  const next = yield* settled(
    window,
    (text) => behind(text, 1),
    (at, text) => at + limits.lookahead < text.length,
  );
  return beginsRecord(window.text, next);
}

function* passStray(walk: Walk): Reading<boolean> {
  const { window, around } = walk;
  yield problemAt(window, breakage(window.text, 0, 'a comma or a record', []), around);
  window.forget(behind(window.text, 1));
  return true;
}
