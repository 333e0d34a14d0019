/** A container that is still open where a text breaks. */
export interface OpenContainer {
  readonly kind: 'object' | 'array';
  readonly offset: number;
}

/** Where a text ceases to be JSON (RFC 8259), what could have stood there and what does. */
export interface Breakage {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
  /** The text ends here, although something is still open. */
  readonly truncated: boolean;
  readonly open: readonly OpenContainer[];
}

/** What was passed on the way over a value. */
export interface Passed {
  /** How many property names. */
  keys: number;
  /** How deep containers stand inside each other. */
  depth: number;
  /** A number whose digits may be more than a machine keeps. */
  longNumber: boolean;
}

/** A walk that has not begun. */
export function nothingPassed(): Passed {
  return { keys: 0, depth: 0, longNumber: false };
}

const literals = ['true', 'false', 'null'];
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy;
/** What does not stand in a string as it is: its end, an escape, a control character. */
const notPlain = /[^ -!#-[\]-\u{10ffff}]/gu;
const escapeForm = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

/** The offset of the first character at or after `at` that is not JSON white space. */
export function skipSpace(text: string, at: number): number {
  let offset = at;
  for (let code = text.charCodeAt(offset); isSpace(code); code = text.charCodeAt(offset)) offset += 1;
  return offset;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * Walks over the one JSON value that begins at `start`, white space before it allowed, and returns the offset after it, or
 * says where it breaks. Nothing is built, and nesting costs no call stack. What was passed is told in `passed`, from nothing on.
 */
export function skipValue(text: string, start: number, passed: Passed = nothingPassed()): number | Breakage {
  const open: OpenContainer[] = [];
  passed.keys = 0;
  passed.depth = 0;
  passed.longNumber = false;
  let at: number | Breakage = skipSpace(text, start);
  do {
    at = enter(text, at, open, passed);
    if (typeof at === 'number') at = leave(text, at, open, passed);
    if (typeof at !== 'number') return at;
  } while (open.length > 0);
  return at;
}

/** Goes into containers down to the first scalar or empty container, and over it. */
function enter(text: string, start: number, open: OpenContainer[], passed: Passed): number | Breakage {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind === undefined) return skipScalar(text, at, open, passed);
    open.push({ kind, offset: at });
    if (open.length > passed.depth) passed.depth = open.length;
    const inside = skipSpace(text, at + 1);
    if (text[inside] === closerOf(kind)) {
      open.pop();
      return inside + 1;
    }
    const next = kind === 'object' ? skipKey(text, inside, open) : inside;
    if (typeof next !== 'number') return next;
    if (kind === 'object') passed.keys += 1;
    at = next;
  }
}

/** Goes on after a value: over closing brackets, up to the next value or the end of the outermost container. */
function leave(text: string, start: number, open: OpenContainer[], passed: Passed): number | Breakage {
  let at = start;
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const next = skipSpace(text, at);
    const closer = closerOf(inner.kind);
    if (text[next] === ',') {
      const member = skipSpace(text, next + 1);
      if (inner.kind === 'array') return member;
      passed.keys += 1;
      return skipKey(text, member, open);
    }
    if (text[next] !== closer) return breakage(text, next, `a comma or ${closer}`, open);
    open.pop();
    at = next + 1;
  }
  return at;
}

function kindAt(text: string, at: number): OpenContainer['kind'] | undefined {
  const code = text.charCodeAt(at);
  return code === 0x7b ? 'object' : code === 0x5b ? 'array' : undefined;
}

function closerOf(kind: OpenContainer['kind']): string {
  return kind === 'object' ? '}' : ']';
}

/** Whether a walk ended inside a text, or broke there: with more of the text it would not end elsewhere. */
export function isWithin(result: number | Breakage, text: string): boolean {
  return typeof result === 'number' ? result < text.length : !result.truncated;
}

/** Walks over a property name and its colon, up to the value. */
export function skipKey(text: string, at: number, open: readonly OpenContainer[]): number | Breakage {
  if (text[at] !== '"') return breakage(text, at, 'a property name in double quotes', open);
  const end = skipString(text, at, open);
  if (typeof end !== 'number') return end;
  const colon = skipSpace(text, end);
  return text[colon] === ':' ? skipSpace(text, colon + 1) : breakage(text, colon, 'a colon', open);
}

function skipScalar(
  text: string,
  at: number,
  open: readonly OpenContainer[],
  passed: Passed,
): number | Breakage {
  if (text[at] === '"') return skipString(text, at, open);
  for (const literal of literals) if (text.startsWith(literal, at)) return at + literal.length;
  number.lastIndex = at;
  if (!number.test(text)) return breakage(text, isCutWord(text, at) ? text.length : at, 'a value', open);
  const end = number.lastIndex;
  if (isCutNumber(text, end)) return breakage(text, text.length, 'a value', open);
  passed.longNumber ||= end - at > 15 || /[eE]/u.test(text.slice(at, end));
  return end;
}

/** Whether the text ends inside a literal, or behind a sign. */
function isCutWord(text: string, at: number): boolean {
  const rest = text.slice(at, at + 5);
  return at + rest.length === text.length && ['-', ...literals].some((word) => word.startsWith(rest));
}

/** Whether the text ends inside the fraction or the exponent of a number. */
function isCutNumber(text: string, end: number): boolean {
  return text.length - end < 3 && /^(?:\.|[eE][+-]?)$/u.test(text.slice(end));
}

/** The offset of what follows a value, and a comma behind it. */
export function behind(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}

/** Walks over the string whose opening quotation mark is at `at`. */
export function skipString(text: string, at: number, open: readonly OpenContainer[]): number | Breakage {
  for (let offset = at + 1; ; ) {
    notPlain.lastIndex = offset;
    const end = notPlain.test(text) ? notPlain.lastIndex - 1 : text.length;
    const code = text.charCodeAt(end);
    if (code === 0x22) return end + 1;
    if (code !== 0x5c) return breakage(text, end, 'a closing quotation mark', open);
    escapeForm.lastIndex = end;
    if (!escapeForm.test(text)) return brokenEscape(text, end, open);
    offset = escapeForm.lastIndex;
  }
}

function brokenEscape(text: string, at: number, open: readonly OpenContainer[]): Breakage {
  const isCut = /^\\(?:u[0-9a-fA-F]{0,3})?$/u.test(text.slice(at, at + 6));
  return isCut
    ? breakage(text, text.length, 'a closing quotation mark', open)
    : breakage(text, at, 'an escape of JSON such as \\n or \\u00e9', open);
}

/** Says that the text breaks at an offset. */
export function breakage(
  text: string,
  offset: number,
  expected: string,
  open: readonly OpenContainer[],
): Breakage {
  return { offset, expected, found: found(text, offset), truncated: offset >= text.length, open: [...open] };
}

function found(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  if (point === undefined) return 'the end of the text';
  if (point === 0x0a || point === 0x0d) return 'the end of the line';
  if (point === 0x22) return 'a quotation mark';
  const printable = point > 0x20 && point < 0x7f;
  return printable
    ? `"${String.fromCodePoint(point)}"`
    : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
