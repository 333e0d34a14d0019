import { oneOf, type Random, randomFrom } from '../../schema/test/random.ts';
import { isRecordType, type Schema, schemaName } from '../src/model.ts';
import { changedBytes, changedValue } from './scanner-changes.ts';
import { judgedBy, type Scanner, type Unsound } from './scanner-oracle.ts';
import { type Style, styles, written } from './scanner-styles.ts';

/** What came of many lines. */
export interface Differences {
  readonly lines: number;
  readonly proven: number;
  readonly unsound: Unsound | undefined;
}

const encoder = new TextEncoder();
const ways: readonly Style[] = Object.values(styles);
const atOnce = 500;

/** Lines without end: records of a list in any style, most of them changed once or more, in their values or their bytes. */
export function* oddLines(records: readonly unknown[], random: Random): Generator<Uint8Array, never> {
  let last: Uint8Array = encoder.encode('{}');
  for (;;) {
    const record = oneOf(records, random);
    let value = record;
    for (let count = 0; count < 3 && random() < 0.5; count += 1)
      value = changedValue(value, schemaOf(record), random);
    let line: Uint8Array = encoder.encode(written(value, oneOf(ways, random), random));
    for (let count = 0; count < 3 && random() < 0.4; count += 1) line = changedBytes(line, last, random);
    last = line.length > 0 ? line : last;
    yield line;
  }
}

function schemaOf(record: unknown): Schema {
  const { type } = record as { readonly type?: unknown };
  return isRecordType(type) ? { $ref: `#/$defs/${schemaName(type)}` } : {};
}

/** Holds a scanner against the slow path on so many lines that follow from a seed; stops where they differ. */
export function differences(
  by: Scanner,
  records: readonly unknown[],
  { seed, lines }: { readonly seed: number; readonly lines: number },
  onProgress: (soFar: Differences) => void = () => {},
): Differences {
  const source = oddLines(records, randomFrom(seed));
  let soFar: Differences = { lines: 0, proven: 0, unsound: undefined };
  while (soFar.lines < lines && soFar.unsound === undefined) {
    const some = Array.from({ length: Math.min(atOnce, lines - soFar.lines) }, () => source.next().value);
    const { proven, unsound } = judgedBy(by, some);
    soFar = { lines: soFar.lines + some.length, proven: soFar.proven + proven, unsound };
    onProgress(soFar);
  }
  return soFar;
}
