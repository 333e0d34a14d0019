import { Utf8Reader } from './bytes.ts';
import { readDocument } from './document.ts';
import { markLength, otherEncoding } from './encoding.ts';
import { type Form, formOf, formOfNdjson, opensNdjson } from './form.ts';
import { limits } from './limits.ts';
import type { LinePlace } from './line-count.ts';
import { readNdjson } from './ndjson.ts';
import { NdjsonBytes, type Prover } from './ndjson-bytes.ts';
import { notUtf8 } from './record.ts';
import { type Breakage, breakage, isWithin, skipValue } from './scan.ts';
import { datasetExpected, type Reading, type SourceEvent } from './source-event.ts';
import { problemAt } from './syntax.ts';
import { idOf, Piece, PieceSubject, subjectOver } from './text-subject.ts';
import { readValue } from './value.ts';
import { type Again, passSpace, settled, Window } from './window.ts';

/** What the source stage needs to know of an input beside the input itself. */
export interface InputFile {
  /** What findings call it. */
  readonly name: string;
  /** Its number in the run. */
  readonly number: number;
  /** The form in which it is written; told from the text when left out. */
  readonly form?: Form | undefined;
  /** Its name says that it is NDJSON, which the text may belie. */
  readonly calledNdjson?: boolean;
  /** Reads bytes of it once more, where that is possible: then no text is kept. */
  readonly again?: ((byte: number, length: number) => string | undefined) | undefined;
  /** Is told where a line begins before which nothing was found and nothing will be. */
  readonly passed?: (place: LinePlace) => void;
  /** Spares the lines of NDJSON of which it knows that they are sound the way through text. */
  readonly prover?: Prover;
  /** It is read from the beginning of a line on, behind the header of NDJSON. */
  readonly from?: LinePlace;
}

/** Reads a dataset from a value, a text or bytes. Data never makes it throw. */
export function* read(input: unknown, file: InputFile): Generator<SourceEvent> {
  if (typeof input !== 'string' && !isBytes(input)) return yield* readValue(input, file.number);
  const reader = new InputReader(file, againIn(input));
  if (typeof input === 'string') reader.takeText(input);
  const pieces = piecesOf(typeof input === 'string' ? new Uint8Array(0) : input);
  for (const event of reader.events()) {
    if (event !== undefined) yield event;
    else {
      const { done, value } = pieces.next();
      if (done) reader.end();
      else reader.take(value);
    }
  }
}

/** What is in memory is read once more where it lies. */
function againIn(input: string | Uint8Array): Again {
  if (typeof input === 'string') return ({ offset }, { units }) => input.slice(offset, offset + units);
  return ({ byte }, { bytes }) => new Utf8Reader().read(input.subarray(byte, byte + bytes), true).text;
}

/** Bytes in pieces of the length from which forms are told, so that no more is decoded than is looked at. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += limits.head) yield bytes.subarray(at, at + limits.head);
}

/** Bytes of any realm; what only looks like them is a value. */
function isBytes(input: unknown): input is Uint8Array {
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]';
}

/** Reads an input that comes in pieces. How it is cut makes no difference. */
export class InputReader {
  readonly #file: InputFile;
  readonly #window: Window;
  readonly #utf8 = new Utf8Reader();
  #first: Uint8Array | undefined = new Uint8Array(0);
  #encoding: string | undefined;
  /** What was read before the form was told, in bytes; nothing where these are not asked for. */
  #head: Uint8Array[] | undefined;
  #lines: NdjsonBytes | undefined;

  constructor(file: InputFile, again: Again | undefined = rereading(file)) {
    this.#file = file;
    const isInMemory = again !== undefined && file.again === undefined;
    this.#window = new Window({ name: file.name, file: file.number, again, isInMemory });
    this.#head = file.prover && [];
    if (file.from !== undefined && file.prover !== undefined) this.#beginAt(file.from, file.prover);
  }

  #beginAt(place: LinePlace, prover: Prover): void {
    [this.#first, this.#head] = [undefined, undefined];
    this.#lines = new NdjsonBytes(this.#window, prover, place);
  }

  /** Where others may go on, at the beginning of a line; `undefined` where nobody but this reader can. */
  get place(): LinePlace | undefined {
    return this.#lines?.place;
  }

  /** Goes on at the beginning of a line, when others have read what stands before it. */
  goOnAt(place: LinePlace): void {
    this.#lines?.goOnAt(place);
  }

  /** Takes the next bytes. */
  take(bytes: Uint8Array): void {
    this.#head?.push(new Uint8Array(bytes));
    if (this.#lines !== undefined) this.#lines.take(bytes);
    else if (this.#first === undefined) this.#window.push(this.#utf8.read(bytes));
    else this.#takeFirst(this.#first, bytes);
  }

  #takeFirst(before: Uint8Array, bytes: Uint8Array): void {
    const first = new Uint8Array(before.length + bytes.length);
    first.set(before);
    first.set(bytes, before.length);
    this.#first = first;
    if (first.length >= markLength) this.#begin();
  }

  /** Takes a text as a whole. */
  takeText(text: string): void {
    this.#first = undefined;
    this.#head = undefined;
    this.#window.push({ text, flaws: [] });
  }

  /** Says that nothing follows. */
  end(): void {
    if (this.#lines !== undefined) this.#lines.end();
    else this.#endText();
  }

  #endText(): void {
    if (this.#first !== undefined) this.#begin();
    this.#window.push(this.#utf8.read(new Uint8Array(0), true));
    this.#window.end();
  }

  #begin(): void {
    const first = this.#first ?? new Uint8Array(0);
    this.#first = undefined;
    this.#encoding = otherEncoding(first);
    if (this.#encoding === undefined) this.#window.push(this.#utf8.read(first));
    else this.#window.end();
  }

  /** What is read; `undefined` asks for more bytes, or for the end. */
  *events(): Generator<SourceEvent | undefined, void> {
    const window = this.#window;
    if (this.#lines !== undefined) return yield* this.#lines.events();
    yield* window.grow(1);
    const begin = window.text.slice(0, limits.head);
    if (this.#file.form === 'document' || !opensNdjson(begin)) yield* window.grow(limits.head);
    if (this.#encoding !== undefined) return yield* refused(window, this.#encoding);
    yield* passMark(window);
    const { form, calledNdjson } = this.#file;
    const head = window.text.slice(0, limits.head);
    const isNdjson = (form ?? (calledNdjson ? formOfNdjson(head) : formOf(head))) === 'ndjson';
    if (!isNdjson) this.#head = undefined;
    yield* isNdjson ? this.#readLines() : readRoot(window);
  }

  /** Goes on in bytes from where the window begins, where there are bytes and somebody who proves lines. */
  #readLines(): Reading {
    const [head, window, { prover }] = [this.#head, this.#window, this.#file];
    this.#head = undefined;
    if (head === undefined || prover === undefined) return readNdjson(window);
    const { ended } = window;
    let mark = window.position(0).byte;
    this.#lines = new NdjsonBytes(window, prover);
    for (const piece of head) {
      this.#lines.take(piece.subarray(mark));
      mark = Math.max(0, mark - piece.length);
    }
    if (ended) this.#lines.end();
    return this.#lines.events();
  }
}

function rereading({ again }: InputFile): Again | undefined {
  return again && (({ byte }, { bytes }) => again(byte, bytes));
}

/** An input that is no text in UTF-8 is named and not read. */
function* refused(window: Window, found: string): Generator<SourceEvent> {
  const observation = { rule: 'encoding-is-utf8', path: [], params: { found } } as const;
  yield { kind: 'problem', subject: subjectOver(window, { start: 0, end: 0 }), observation };
  yield { kind: 'end', complete: false };
}

/** A byte order mark is no part of the text. */
function* passMark(window: Window): Generator<SourceEvent> {
  if (!window.text.startsWith('\ufeff')) return;
  const observation = { rule: 'bom-absent', path: [], params: {}, severity: 'note' } as const;
  window.passMark();
  yield { kind: 'problem', subject: subjectOver(window, { start: 0, end: 0 }), observation };
}

/** Reads the one value of a document: an object with the properties of a dataset, or else something to be refused. */
function* readRoot(window: Window): Generator<SourceEvent | undefined, void> {
  yield* passSpace(window);
  if (window.text[0] === '{') return yield* readDocument(window);
  const end = yield* settled(window, (text) => skipValue(text, 0), isWithin);
  if (typeof end !== 'number') {
    yield* window.grow(shownOfText + 1);
    yield notUtf8(window, { start: 0, end: end.offset + 1 }) ?? problemAt(window, notJson(window, end), []);
    return yield { kind: 'end', complete: false };
  }
  yield* refusedValue(window, end);
}

/** So much is shown of a text that is no JSON. */
const shownOfText = 24;

/** A text that does not even begin as JSON shows by its first words what it is. */
function notJson({ text }: Window, broken: Breakage): Breakage {
  if (text === '') return { ...broken, expected: 'a dataset in JSON', found: 'nothing' };
  const [words = ''] = /^[\x21-\x7e][\x20-\x7e]+/u.exec(text.slice(0, shownOfText + 1)) ?? [];
  if (broken.offset > 0 || words === '') return broken;
  const shown = words.length > shownOfText ? `${words.slice(0, shownOfText)}…` : words.trimEnd();
  return { ...broken, expected: 'a dataset in JSON', found: `"${shown}"` };
}

function* refusedValue(window: Window, end: number): Generator<SourceEvent | undefined, void> {
  const value: unknown = JSON.parse(window.text.slice(0, end));
  const subject = new PieceSubject(Piece.of(window, { start: 0, end }), undefined, idOf(value));
  yield datasetExpected(subject, value);
  window.forget(end);
  yield* passSpace(window);
  const isAll = window.text === '';
  if (!isAll) yield problemAt(window, breakage(window.text, 0, 'nothing after the value', []), []);
  yield { kind: 'end', complete: isAll };
}
