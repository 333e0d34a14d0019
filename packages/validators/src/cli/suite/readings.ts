import type { Json } from '../../finding.ts';
import type { Settings } from '../../settings.ts';
import type { DataCase, Envelope } from './case-file.ts';
import { profileOfCase } from './case-profile.ts';

/** One way of writing a case down. */
export type Reading =
  | { readonly as: 'shape'; readonly schema: string; readonly value: unknown }
  | (DataReading & Pick<Settings, 'profile'>);

type DataReading =
  | { readonly as: 'value'; readonly value: Json }
  | { readonly as: 'document' | 'NDJSON' | 'text'; readonly text: string; readonly form?: DataCase['form'] }
  | { readonly as: 'bytes'; readonly bytes: Uint8Array; readonly form?: DataCase['form'] };

/** Every way in which a case can be written down; all of them must give the same findings. */
export function readingsOf(one: DataCase, envelope: Envelope): readonly Reading[] {
  const readings = dataReadingsOf(one, envelope);
  if (one.profile === undefined) return readings;
  const profile = profileOfCase(one.profile);
  return readings.map((reading) => ({ ...reading, profile }));
}

function dataReadingsOf(one: DataCase, envelope: Envelope): readonly DataReading[] {
  const { bytes, form } = one;
  const text = textOf(one);
  const named = form === undefined ? {} : { form };
  if (bytes !== undefined) return [{ as: 'bytes', bytes: Buffer.from(bytes, 'latin1'), ...named }];
  if (text !== undefined) return [{ as: 'text', text, ...named }];
  return readingsOfValue(datasetOf(one, envelope));
}

/** The text of a case that has one, filled as it says. */
export function textOf({ text, fill = 0, each }: DataCase): string | undefined {
  const filling = () =>
    each === undefined
      ? 'a'.repeat(fill)
      : Array.from({ length: fill }, (_, index) => each.replaceAll('<n>', String(index))).join('');
  return fill === 0 ? text : text?.replace('<fill>', filling);
}

/** The value of a case that has one: its records before those of the envelope, or its dataset as it stands. */
export function datasetOf({ records, dataset }: DataCase, envelope: Envelope): Json {
  return records === undefined
    ? (dataset ?? null)
    : { ...envelope, records: [...records, ...envelope.records] };
}

function readingsOfValue(dataset: Json): readonly DataReading[] {
  const lines = ndjson(dataset);
  return [
    // A string is not a value that could be a dataset, but the text of one.
    ...(typeof dataset === 'string' ? [] : [{ as: 'value', value: dataset } as const]),
    { as: 'document', text: JSON.stringify(dataset, null, 2) },
    ...(lines === undefined ? [] : [{ as: 'NDJSON', text: lines, form: 'ndjson' } as const]),
  ];
}

/** The streamed form of a dataset; `undefined` for what has no list of records. */
export function ndjson(dataset: Json): string | undefined {
  if (typeof dataset !== 'object' || dataset === null || !('records' in dataset)) return undefined;
  const { records, ...header } = dataset;
  if (!Array.isArray(records)) return undefined;
  return [{ type: 'dataset', ...header }, ...records].map((value) => JSON.stringify(value)).join('\n');
}
