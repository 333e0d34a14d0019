import { proves, seen } from '../generated/scanner.ts';
import { valueAt } from '../src/finding.ts';
import { recordTypes, schemaName, typeOfId } from '../src/model.ts';
import { read } from '../src/source/read.ts';
import type { SourceEvent } from '../src/source/source-event.ts';
import { checkCodes } from '../src/structure/codes.ts';
import { judge } from '../src/structure/record.ts';

/** What the tally takes from a record, as the slow path and as the scanner sees it. */
interface Seen {
  readonly type: string;
  readonly id: unknown;
  readonly cited: boolean;
  readonly start: unknown;
  readonly end: unknown;
}

const header = new TextEncoder().encode('{"type":"dataset"}\n');
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the slow path sees in a line of which it has nothing to say; `undefined` where it has. */
export function soundly(line: Uint8Array): Seen | undefined {
  const bytes = new Uint8Array(Buffer.concat([header, line, Buffer.of(0x0a)]));
  const events = [...read(bytes, { name: '<line>', number: 0, form: 'ndjson' })].filter(isOfLine);
  const [event] = events;
  if (events.length !== 1 || event?.kind !== 'record' || event.observations.length > 0) return undefined;
  const { value, subject } = event;
  const { type, observations } = judge(value);
  if (type === undefined || observations.length > 0 || typeOfId(subject.id) !== type) return undefined;
  if (checkCodes(schemaName(type), value, []).length > 0) return undefined;
  const isCited = valueAt(value, ['citations', 0]) !== undefined;
  const [start, end] = [valueAt(value, ['when', 'start']), valueAt(value, ['when', 'end'])];
  return { type, id: subject.id, cited: isCited, start, end };
}

/** The header of one line says nothing of the line behind it. */
function isOfLine(event: SourceEvent): boolean {
  return event.kind !== 'header' && event.kind !== 'end';
}

/** What the scanner sees in a line that it proves; `undefined` where it does not. */
export function proven(bytes: Uint8Array, from = 0, to = bytes.length): Seen | undefined {
  if (!proves(bytes, from, to)) return undefined;
  const text = (start: number, end: number) =>
    start === -1 ? undefined : decoder.decode(bytes.subarray(start, end));
  const { type, idStart, idEnd, isEscaped, cited, startStart, startEnd, endStart, endEnd } = seen;
  const written = text(idStart, idEnd);
  const id = isEscaped ? written?.replace('\\/', '/') : written;
  const [start, end] = [text(startStart, startEnd), text(endStart, endEnd)];
  return { type: recordTypes[type] ?? '', id, cited, start, end };
}
