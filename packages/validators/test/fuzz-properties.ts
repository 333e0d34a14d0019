import { isDeepStrictEqual } from 'node:util';
import { SaxesParser } from 'saxes';
import { repairer } from '../src/cli/repairs.ts';
import { type Region, steps, valueAt } from '../src/finding.ts';
import { TextLines } from '../src/report/text-lines.ts';
import { createValidator } from '../src/validator.ts';
import { formats } from './all-formats.ts';
import {
  contextOf,
  parsed,
  parsedLines,
  reportInPieces,
  type Specimen,
  specimenOf,
} from './fuzz-specimen.ts';

/** What an input shows to be broken: the name of a property, and how it is broken. */
export interface Breach {
  readonly property: string;
  readonly how: string;
}

type Property = (specimen: Specimen, size: number) => string | undefined | Promise<string | undefined>;

/** What must hold for whatever bytes come; a property answers how it is broken, if it is. */
const properties: Readonly<Record<string, Property>> = {
  'account-adds-up': ({ report: { account, files } }) =>
    [account, ...files.map((file) => file.account)].every(
      ({ read, valid, invalid, unreadable }) => read === valid + invalid + unreadable,
    )
      ? undefined
      : JSON.stringify(account),
  'valid-is-json': ({ report, strict }) =>
    report.valid && parsed(strict).length === 0 && parsedLines(strict) === undefined
      ? 'what is no JSON is called valid'
      : undefined,
  'valid-document-is-json': ({ bytes, strict }) =>
    createValidator().validate(bytes, { form: 'document' }).valid && parsed(strict).length === 0
      ? 'what JSON.parse refuses is called valid'
      : undefined,
  'places-are-inside': ({ text, report }) => {
    const lines = new TextLines(text);
    const places = report.findings.flatMap(({ place, related }) => [
      place,
      ...related.map((one) => one.place),
    ]);
    const lost = places.find((place) => place !== undefined && !isInside(place, lines));
    return lost && JSON.stringify(lost);
  },
  'pointers-resolve': (specimen) => {
    const { findings, summary } = specimen.report;
    const root = datasetOf(specimen);
    const isDoubtful = ['json-key-unique', 'header-once'].some((rule) =>
      Object.hasOwn(summary.rules.fired, rule),
    );
    if (root === undefined || isDoubtful) return undefined;
    const lost = findings.find(({ pointer }) => valueAt(root, steps(pointer)) === undefined);
    return lost && `${lost.rule} at ${lost.pointer}`;
  },
  'pieces-never-matter': async (specimen, size) => {
    const found = await reportInPieces(specimen, size);
    return isDeepStrictEqual(found, specimen.report)
      ? undefined
      : `in pieces of ${size}: ${JSON.stringify(found.account)} and ${found.findings.map(({ rule }) => rule)}`;
  },
  'reports-are-clean': (specimen) => {
    const faults = formats.map((format) => {
      const text = [...format.write(specimen.report, contextOf(specimen))].join('');
      return faultOf(format.name, text, specimen);
    });
    return faults.find((fault) => fault !== undefined);
  },
  'repairs-leave-json': ({ text }) => {
    const { repairs, mended, sound } = repairer(undefined)(text, { name: '<input>', calledNdjson: false });
    // What is not sound is never written.
    if (repairs.length === 0 || !sound) return undefined;
    return isSomeJson(mended) || !isSomeJson(text) ? undefined : `mended to ${mended}`;
  },
};

/** Holds bytes against every property but some; answers the first that is broken, if one is. */
export async function breachOf(
  bytes: Uint8Array,
  size: number,
  except: readonly string[] = [],
): Promise<Breach | undefined> {
  let property = 'never-throws';
  try {
    const specimen = specimenOf(bytes);
    for (const [name, holds] of Object.entries(properties)) {
      if (except.includes(name)) continue;
      property = name;
      const how = await holds(specimen, size);
      if (how !== undefined) return { property, how };
    }
    return undefined;
  } catch (error) {
    return { property, how: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

function isInside({ line, column, endLine, endColumn }: Region, lines: TextLines): boolean {
  const inOrder = line < endLine || (line === endLine && column <= endColumn);
  return inOrder && stands(line, column, lines) && stands(endLine, endColumn, lines);
}

function stands(line: number, column: number, lines: TextLines): boolean {
  // The end of a line may be named as well, and it may be two characters.
  return line >= 1 && line <= lines.count && column >= 1 && column <= lines.at(line).length + 3;
}

/** The dataset that pointers lead into, where the text gives one without doubt. */
function datasetOf({ strict }: Specimen): unknown {
  const [whole] = parsed(strict);
  // What calls itself a dataset may be a header, with other things below.
  if (whole !== undefined) return valueAt(whole, ['type']) === 'dataset' ? undefined : whole;
  const [header, ...records] = parsedLines(strict) ?? [];
  return valueAt(header, ['type']) === 'dataset' ? { ...Object(header), records } : undefined;
}

function isSomeJson(text: string): boolean {
  const plain = text.replace(/^\ufeff/u, '');
  return parsed(plain).length > 0 || parsedLines(plain) !== undefined;
}

/** What must never reach a reader raw: control characters, format characters, half characters. */
const hidden = /[^\P{C}\n\p{Cn}\p{Co}]|\p{Zl}|\p{Zp}|[\ufffe\uffff]/u;

function faultOf(format: string, text: string, { report }: Specimen): string | undefined {
  const raw = hidden.exec(text);
  if (raw !== null) return `${format}: raw U+${raw[0].codePointAt(0)?.toString(16)} at ${raw.index}`;
  if (format === 'junit') new SaxesParser().write(text).close();
  if (format === 'ndjson' && parsedLines(text) === undefined) return 'ndjson: a line is no JSON';
  if (format === 'sarif' && parsed(text).length === 0) return 'sarif: no JSON';
  if (format !== 'json') return undefined;
  const [told] = parsed(text);
  return isDeepStrictEqual(valueAt(told, ['findings']), JSON.parse(JSON.stringify(report.findings)))
    ? undefined
    : 'json: not the findings of the report';
}
