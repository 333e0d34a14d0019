import { b, byte, colon, space, stop, view } from './bytes.ts';
import { escapeAt, point, wide } from './characters.ts';
import { number } from './numbers.ts';
import { string, webUrl } from './strings.ts';

/** Free JSON is followed so deep, and over so many properties of one object. */
const deepest = 32;
const widest = 64;
/** What the slow path reads of a list. */
const mostItems = 100_000;

/** Of the objects that are open, what the names of their properties come to. */
const names = new Int32Array(deepest * widest + widest);
let held = 0;
let name = 0;

/** Forgets the objects of a line that was left in the middle. */
export function forgetNames(): void {
  held = 0;
}

/** Walks over any JSON value that is not too deep, too wide, or doubtful. */
export function json(at: number, depth: number): number {
  const c = byte(at);
  if (c === 0x22) return string(at + 1);
  if (c === 0x7b) return object(at, depth);
  if (c === 0x5b) return list(at, depth);
  if (c === 0x74) return view.getInt32(at, true) === 0x65757274 ? at + 4 : stop;
  if (c === 0x66) return view.getInt32(at + 1, true) === 0x65736c61 ? at + 5 : stop;
  if (c === 0x6e) return view.getInt32(at, true) === 0x6c6c756e ? at + 4 : stop;
  return number(at, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false);
}

function list(start: number, depth: number): number {
  let at = space(start + 1);
  if (b[at] === 0x5d) return at + 1;
  for (let count = 0; count < mostItems && depth < deepest; count += 1) {
    at = space(json(at, depth + 1));
    if (b[at] === 0x5d) return at + 1;
    if (b[at] !== 0x2c) return stop;
    at = space(at + 1);
  }
  return stop;
}

function object(start: number, depth: number): number {
  const first = held;
  let at = space(start + 1);
  if (b[at] === 0x7d) return at + 1;
  while (depth < deepest) {
    at = key(at);
    if (!isNew(first)) return stop;
    at = space(json(colon(at), depth + 1));
    if (b[at] === 0x7d) {
      held = first;
      return at + 1;
    }
    if (b[at] !== 0x2c) return stop;
    at = space(at + 1);
  }
  return stop;
}

/** Walks over an object of extensions: any JSON under names that say whose they are. */
export function extensions(start: number): number {
  const first = held;
  if (b[start] !== 0x7b) return stop;
  let at = space(start + 1);
  if (b[at] === 0x7d) return at + 1;
  for (;;) {
    if (domain(at) === stop && webUrl(at, 2000) === stop) return stop;
    at = key(at);
    if (!isNew(first)) return stop;
    at = space(json(colon(at), 0));
    if (b[at] === 0x7d) {
      held = first;
      return at + 1;
    }
    if (b[at] !== 0x2c) return stop;
    at = space(at + 1);
  }
}

/** Whether an object has no other property of this name. Two names that come to the same number may be one. */
function isNew(first: number): boolean {
  for (let at = first; at < held; at += 1) if (names[at] === name) return false;
  if (held - first === widest) return false;
  names[held] = name;
  held += 1;
  return true;
}

/** Walks over the name of a property, and adds up its characters however they are written. */
function key(start: number): number {
  if (b[start] !== 0x22) return stop;
  let at = start + 1;
  let sum = 0;
  for (;;) {
    const c = byte(at);
    if (c === 0x22) break;
    if (c < 0x20 || c === 0x7f) return stop;
    const isPlain = c < 0x80 && c !== 0x5c;
    at = isPlain ? at + 1 : c === 0x5c ? escapeAt(at) : wide(at);
    sum = Math.imul(sum ^ (isPlain ? c : point), 0x5bd1e995) + 1;
    sum ^= sum >>> 13;
  }
  name = sum;
  return at + 1;
}

/** Walks over the name of a domain, the largest part first: labels of letters, digits and hyphens, divided by dots. */
function domain(start: number): number {
  let at = start + 1;
  let dots = 0;
  let isOpen = true;
  if (b[start] !== 0x22 || !isLetter(byte(at))) return stop;
  for (; ; at += 1) {
    const c = byte(at);
    if (isLetter(c) || (c >= 0x30 && c <= 0x39)) isOpen = false;
    else if (isOpen) return stop;
    else if (c === 0x2d || c === 0x2e) isOpen = true;
    else return c === 0x22 && dots > 0 ? at + 1 : stop;
    if (c === 0x2e) dots += 1;
  }
}

function isLetter(c: number): boolean {
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}
