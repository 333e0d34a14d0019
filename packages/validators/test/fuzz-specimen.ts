import { rules } from '../src/index.ts';
import type { Report } from '../src/report/report.ts';
import type { ReportContext } from '../src/report/report-format.ts';
import { TextLines } from '../src/report/text-lines.ts';
import { decode } from '../src/source/bytes.ts';
import { limits } from '../src/source/limits.ts';
import { createValidator } from '../src/validator.ts';

// With the real limits every input of a few thousand bytes would be held as a whole before a word is read.
Object.assign(limits, { record: 4000, depth: 64, head: 300, lookahead: 300 });

/** An input with what is said of it. */
export interface Specimen {
  readonly bytes: Uint8Array;
  /** The text that places count in. */
  readonly text: string;
  /** The text as strict decoders give it; `undefined` where the bytes are not UTF-8. */
  readonly strict: string | undefined;
  readonly report: Report;
}

const name = '<input>';

/** Judges bytes in one piece. */
export function specimenOf(bytes: Uint8Array): Specimen {
  const run = createValidator().run();
  run.read(bytes, { name });
  return { bytes, text: decode(bytes).text, strict: strictly(bytes), report: run.finish() };
}

/** The report on the same bytes in pieces of this size. */
export async function reportInPieces({ bytes }: Specimen, size: number): Promise<Report> {
  const run = createValidator().run();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const again = (byte: number, length: number) => decoder.decode(bytes.subarray(byte, byte + length));
  await run.stream(inPieces(bytes, size), { name, again });
  return run.finish();
}

/** What report formats are told beside the report. */
export function contextOf({ text }: Specimen): ReportContext {
  const tool = { name: '@chancery/validators', version: '0.0.0' };
  return { tool, rules, coloured: false, width: undefined, quiet: false, lines: () => new TextLines(text) };
}

/** The value of a text, as a list of one; empty where it is no JSON. */
export function parsed(text: string | undefined): readonly unknown[] {
  try {
    return text === undefined ? [] : [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** The values of the lines that are not blank; `undefined` where one of them is no JSON. */
export function parsedLines(text: string | undefined): readonly unknown[] | undefined {
  const lines = text?.split('\n').filter((line) => !/^[ \t\r]*$/u.test(line)) ?? [''];
  const values = lines.map(parsed);
  return values.every(({ length }) => length === 1) ? values.flat() : undefined;
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
