import type { seen as Seen } from '../generated/scanner.ts';
import { type RecordType, recordTypes, schemaName, typeOfId } from '../src/model.ts';
import { Locator } from '../src/source/places.ts';
import { readRecord } from '../src/source/record.ts';
import { nothingPassed, skipSpace, skipValue } from '../src/source/scan.ts';
import { Window } from '../src/source/window.ts';
import { checkCodes } from '../src/structure/codes.ts';
import { judge } from '../src/structure/record.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Proves by asking everything that could say something of a line: what a scanner may prove at most, and slowly. */
export function provenByAll(bytes: Uint8Array, from: number, to: number, seen: typeof Seen): boolean {
  const text = textOf(bytes.subarray(from, to));
  const value = text === undefined || text.includes('"dataset"') ? undefined : soundValue(text);
  if (text === undefined || value === undefined) return false;
  Object.assign(seen, sight(text, value, from));
  return true;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function soundValue(text: string): Fields | undefined {
  const passed = nothingPassed();
  const end = skipValue(text, 0, passed);
  if (typeof end !== 'number' || skipSpace(text, end) < text.length) return undefined;
  const window = new Window({ name: '', file: 0 });
  window.push({ text, flaws: [] });
  const event = readRecord(window, { start: 0, end: text.length }, 0, passed);
  if (event.kind !== 'record' || event.observations.length > 0) return undefined;
  const { type, observations } = judge(event.value);
  if (type === undefined || observations.length > 0) return undefined;
  const value = event.value as Fields;
  return typeOfId(value.id) === type && checkCodes(schemaName(type), value, []).length === 0
    ? value
    : undefined;
}

function sight(text: string, value: Fields, from: number): typeof Seen {
  const locator = new Locator(text, 0);
  const place = (...path: string[]) => {
    const span = locator.spanOf(path);
    const byte = (at: number) => from + Buffer.byteLength(text.slice(0, at));
    const isThere = span !== undefined && span.end > span.start;
    return isThere ? { start: byte(span.start + 1), end: byte(span.end - 1) } : { start: -1, end: -1 };
  };
  const [id, start, end] = [place('id'), place('when', 'start'), place('when', 'end')];
  const cited = Array.isArray(value.citations) && value.citations.length > 0;
  return {
    type: recordTypes.indexOf(value.type as RecordType),
    idStart: id.start,
    idEnd: id.end,
    isEscaped: text.includes('\\/'),
    cited,
    startStart: start.start,
    startEnd: start.end,
    endStart: end.start,
    endEnd: end.end,
  };
}
