import { type Decoded, decode } from './bytes.ts';
import { readDocument } from './document.ts';
import { type Form, formOf, formOfNdjson } from './form.ts';
import { readNdjson } from './ndjson.ts';
import { Lines } from './places.ts';
import { breakage, skipSpace, skipValue } from './scan.ts';
import { datasetExpected, type SourceEvent } from './source-event.ts';
import { problemAt } from './syntax.ts';
import { type SourceText, subjectAt, subjectOver } from './text-subject.ts';
import { readValue } from './value.ts';

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
}

/** Reads a dataset from a value, a text or bytes. Data never makes it throw. */
export function* read(input: unknown, file: InputFile): Generator<SourceEvent> {
  if (typeof input === 'string') yield* readText({ text: withoutMark(input), invalid: undefined }, file);
  else if (isBytes(input)) yield* readText(decode(input), file);
  else yield* readValue(input, file.number);
}

/** Bytes of any realm; what only looks like them is a value. */
function isBytes(input: unknown): input is Uint8Array {
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]';
}

/** A byte order mark is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function* readText({ text, invalid }: Decoded, file: InputFile): Generator<SourceEvent> {
  const source: SourceText = { text, lines: new Lines(text, file.name), file: file.number };
  if (invalid !== undefined) {
    const span = { start: invalid.offset, end: invalid.offset + 1 };
    const observation = { rule: 'utf8-valid', path: [], params: { byte: invalid.byte } } as const;
    yield { kind: 'problem', subject: subjectOver(source, span), observation };
    return yield { kind: 'end', complete: false };
  }
  const form = file.form ?? (file.calledNdjson ? formOfNdjson(text) : formOf(text));
  yield* form === 'ndjson' ? readNdjson(source) : readRoot(source);
}

/** Reads the one value of a document: an object with the properties of a dataset, or else something to be refused. */
function* readRoot(source: SourceText): Generator<SourceEvent> {
  const { text } = source;
  const start = skipSpace(text, 0);
  if (text[start] === '{') return yield* readDocument(source, start);
  const end = skipValue(text, start);
  if (typeof end !== 'number') {
    yield problemAt(source, end);
    return yield { kind: 'end', complete: false };
  }
  const value: unknown = JSON.parse(text.slice(start, end));
  yield datasetExpected(subjectAt(source, { start, end }, undefined, value), value);
  const rest = skipSpace(text, end);
  if (rest < text.length) yield problemAt(source, breakage(text, rest, 'nothing after the value', []));
  yield { kind: 'end', complete: rest === text.length };
}
