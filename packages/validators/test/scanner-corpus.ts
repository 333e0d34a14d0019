import { changedAt, type Path } from '../../schema/test/changed-at.ts';
import { pointer } from '../src/finding.ts';
import { definition, isRecordType, propertiesOf, resolved, type Schema, schemaName } from '../src/model.ts';
import { numbers, oddTexts, pieces } from './scanner-oddities.ts';
import { inAscii } from './scanner-styles.ts';

type Members = Readonly<Record<string, unknown>>;

const encoder = new TextEncoder();

/** Few short records among which every property and every word of some records stands. */
export function coveringRecords(records: readonly unknown[]): readonly unknown[] {
  const met = new Set<string>();
  const byLength = records.map((record) => ({ record, length: JSON.stringify(record).length }));
  return byLength
    .sort((a, b) => a.length - b.length)
    .flatMap(({ record }) => {
      const fresh = featuresOf(record).filter((feature) => !met.has(feature));
      for (const feature of fresh) met.add(feature);
      return fresh.length === 0 ? [] : [record];
    });
}

/** The places in a record, and the words that stand in them, of which lists have few. */
function featuresOf(value: unknown, path: readonly string[] = []): readonly string[] {
  const type = path.length < 2 ? '' : '*';
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && /^[a-z-]{1,30}$/u.test(value)
      ? [`${type}${path.at(-1)} ${value}`]
      : [];
  const members = Array.isArray(value) ? value.map((one) => ['*', one] as const) : Object.entries(value);
  return members.flatMap(([key, member]) => [
    pointer([...path.slice(-2), key]),
    ...featuresOf(member, [...path, key]),
  ]);
}

/** A record with each word that its schema knows in the place of the one that is there. */
export function withEveryWord(record: unknown): readonly unknown[] {
  const { type } = record as { readonly type?: unknown };
  return isRecordType(type) ? variants(record, definition(schemaName(type))) : [];
}

function variants(value: unknown, link: Schema): readonly unknown[] {
  const { schema } = resolved(link);
  if (schema.enum !== undefined) return schema.enum;
  if (Array.isArray(value) && schema.items !== undefined) {
    const items = schema.items;
    return value.flatMap((one, place) => variants(one, items).map((other) => value.with(place, other)));
  }
  if (typeof value !== 'object' || value === null) return [];
  const branches = schema.type === undefined ? (schema.anyOf ?? []) : [link];
  const properties = new Map(branches.flatMap((branch) => [...propertiesOf(resolved(branch).schema)]));
  return Object.entries(value as Members).flatMap(([key, member]) =>
    variants(member, properties.get(key)?.schema ?? {}).map((other) => ({ ...value, [key]: other })),
  );
}

/** A line with each of its bytes changed a little, and with each of them changed otherwise: left out, doubled, overwritten. */
export function* changedEverywhere(line: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < line.length; at += 1) {
    const [before, after] = [line.subarray(0, at), line.subarray(at + 1)];
    const byte = line[at] ?? 0;
    const others = [[0x22], [0x5c], [0x30], [0x20], [0xc3], [], [byte, byte], [byte ^ 0x20]];
    const comma = byte === 0x7d || byte === 0x5d ? [[0x2c, byte]] : [];
    for (const here of [[byte ^ 1], others[at % others.length] ?? [], ...comma])
      yield new Uint8Array(Buffer.concat([before, Uint8Array.from(here), after]));
  }
}

/** Lines of a record in which one property, wherever it is, stands once more at the end of its object. */
export function doubledEverywhere(record: unknown, value = record, path: Path = []): readonly Uint8Array[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const inside = doubledEverywhere(record, member, [...path, step]);
    if (Array.isArray(value)) return inside;
    const { before, after } = siteOf(record, path, { ...value, [mark]: 1 }, key);
    return [
      encoder.encode(`${before}${JSON.stringify(key)}:${JSON.stringify(member)}${after.slice(2)}`),
      ...inside,
    ];
  });
}

/** Where something stands in a line, and what the rest of the line is. */
interface Site {
  readonly before: string;
  readonly after: string;
  readonly value: unknown;
}

type Choice = (_: unknown, index: number) => boolean;

const mark = 'the value stands here';

/**
 * Lines in which one value of each kind that some records hold, and one name of a free property, has been made odd, in each
 * so manieth of the ways.
 */
export function* oddEverywhere(records: readonly unknown[], every = 1): Generator<Uint8Array> {
  // Of two places of one kind the one in the shorter record is the cheaper one.
  const sites = new Map(
    records.toReversed().flatMap((record) => sitesIn(record, definition(typeOf(record)), record, [])),
  );
  let number = 0;
  for (const site of sites.values()) {
    number += 1;
    const isTaken = (_: unknown, index: number) => (index + number) % every === 0;
    for (const token of tokensFor(site.value, isTaken)) {
      const token8 = typeof token === 'string' ? encoder.encode(token) : token;
      yield new Uint8Array(Buffer.concat([encoder.encode(site.before), token8, encoder.encode(site.after)]));
    }
  }
}

function typeOf(record: unknown): string {
  return schemaName((record as { readonly type: Parameters<typeof schemaName>[0] }).type);
}

type Named = readonly (readonly [string, Site])[];

/** The values inside a record by the names of their schemas, or by those of the properties where they have none. */
function sitesIn(value: unknown, link: Schema, record: unknown, path: Path): Named {
  const { schema, name } = resolved(link);
  const key = name ?? `${path.slice(-2).join('/')} ${schema.type}`;
  if (typeof value !== 'object' || value === null) return [[key, siteOf(record, path, mark, value)]];
  if (Array.isArray(value))
    return value.flatMap((one, index) => sitesIn(one, schema.items ?? {}, record, [...path, index]));
  const branches = schema.type === undefined ? (schema.anyOf ?? []) : [link];
  const properties = new Map(branches.flatMap((branch) => [...propertiesOf(resolved(branch).schema)]));
  const named: Named = [[`${key} name`, siteOf(record, path, { ...value, [mark]: 1 }, 'a.b')]];
  const members = Object.entries(value).flatMap(([step, member]) =>
    sitesIn(member, properties.get(step)?.schema ?? {}, record, [...path, step]),
  );
  return [...(schema.properties === undefined ? named : []), ...members];
}

function siteOf(record: unknown, path: Path, put: unknown, value: unknown): Site {
  const text = JSON.stringify(changedAt(record, path, () => put));
  const [before = '', after = ''] = text.split(`"${mark}"`);
  return { before, after, value };
}

/** What may stand in the place of a value, as it is written. */
function tokensFor(value: unknown, isTaken: Choice): readonly (string | Uint8Array)[] {
  const others = [
    ...numbers,
    'null',
    'true',
    'false',
    '{}',
    '[]',
    '"x"',
    '""',
    '[1]',
    '{"a":1,"a":1}',
    '"',
    '',
    'x"',
    '1a"',
  ];
  return typeof value === 'string' ? [...others.filter(isTaken), ...stringsLike(value, isTaken)] : others;
}

function stringsLike(text: string, isTaken: Choice): readonly (string | Uint8Array)[] {
  const written = oddTexts.filter(isTaken).flatMap((odd) => {
    const all = [odd, odd + text, text + odd, text.slice(0, 1) + odd + text.slice(1)];
    return all.flatMap((one) => [JSON.stringify(one), inAscii(JSON.stringify(one))]);
  });
  const raw = pieces.filter(isTaken).flatMap((piece) =>
    [0, 1, 8, text.length >> 1, text.length].map((at) => {
      const [before, after] = [encoder.encode(`"${text.slice(0, at)}`), encoder.encode(`${text.slice(at)}"`)];
      return new Uint8Array(Buffer.concat([before, piece, after]));
    }),
  );
  return [...new Set(written), ...raw];
}

/** A record as a line. */
export function lineOf(record: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(record));
}
