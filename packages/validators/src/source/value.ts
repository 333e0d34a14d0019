import type { Path, Subject } from '../finding.ts';
import { isBareRecord, isObject } from './form.ts';
import { sizeObservation } from './size.ts';
import { snapshot } from './snapshot.ts';
import { datasetExpected, type SourceEvent } from './source-event.ts';
import { stringObservations } from './strings.ts';
import { idOf } from './text-subject.ts';

/** Reads a value that is already in memory; there is nothing to place, so findings carry pointers alone. */
export function* readValue(input: unknown, file: number): Generator<SourceEvent> {
  const { value, isOdd } = snapshot(input);
  if (!isObject(value) || isBareRecord(value)) {
    yield datasetExpected(valueSubject(value, file, undefined), value);
    return yield { kind: 'end', complete: true };
  }
  const list: unknown = Object.hasOwn(value, 'records') ? value.records : undefined;
  const header = Array.isArray(list) ? { ...value, records: emptied(list) } : value;
  yield* headerOf(header, valueSubject(value, file, undefined), isOdd);
  for (const [index, record] of Array.isArray(list) ? membersOf(list) : []) {
    yield recordOf(record, valueSubject(record, file, index), isOdd);
  }
  yield { kind: 'end', complete: true };
}

/** A header that is too large is told, and nothing of it is known, as with NDJSON. */
function* headerOf(value: Record<string, unknown>, subject: Subject, isOdd: boolean): Generator<SourceEvent> {
  const excess = sizeObservation(value);
  if (excess !== undefined) return yield { kind: 'problem', subject, observation: excess };
  const observations = stringObservations(value);
  yield { kind: 'header', form: 'document', subject, value, broken: false, isOdd, observations };
}

function recordOf(value: unknown, subject: Subject, isOdd: boolean): SourceEvent {
  const excess = sizeObservation(value);
  if (excess !== undefined) return { kind: 'unreadable', subject, observation: excess };
  return { kind: 'record', subject, value, isOdd, observations: stringObservations(value) };
}

/** The list of records as the header has it: without them, though the holes that a list may have in memory remain. */
function emptied(list: readonly unknown[]): readonly unknown[] {
  return Object.assign([], Object.keys(list).length < list.length ? { length: list.length } : {});
}

/** The members of a list with their indexes; holes are none. */
function* membersOf(list: readonly unknown[]): Generator<readonly [number, unknown]> {
  for (const key of Object.keys(list)) if (/^[0-9]+$/u.test(key)) yield [Number(key), list[Number(key)]];
}

function valueSubject(value: unknown, file: number, index: number | undefined): Subject {
  const first = index === undefined ? -1 : index;
  return {
    file,
    index,
    id: idOf(value),
    locate: () => undefined,
    order: (path) => [file, first, ...ranks(value, path)],
  };
}

/** The position of every step among its siblings, so that findings follow the order of the data. */
function ranks(root: unknown, path: Path): number[] {
  let value = root;
  return path.map((step) => {
    if (typeof value !== 'object' || value === null) return 0;
    const rank = typeof step === 'number' ? step : Object.keys(value).indexOf(step);
    value = (value as Record<string | number, unknown>)[step];
    return rank;
  });
}
