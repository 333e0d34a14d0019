import { type Draft, draft, printed, type Trail } from './printed.ts';

/** A mistake in one place of one record. It moves no record and no member of a list. */
export interface Slip {
  /** What was done, and where. */
  readonly name: string;
  readonly kind: string;
  readonly record: number;
  /** What it touches: the value that is changed, or the property that is added, renamed or taken away. */
  readonly trail: Trail;
  make(dataset: Draft): void;
}

/** Where a maker stands: a member of an object or of a list. */
interface Spot {
  readonly holder: Draft;
  readonly key: string;
  readonly value: unknown;
  readonly trail: Trail;
  readonly records: readonly Draft[];
}

/** Changes what stands at a spot; `undefined` where it does not apply. */
type Maker = (spot: Spot) => (() => void) | undefined;

// What JSON text can hold and values cannot is written with these, and put in its place when the text is printed.
const inexact = 987_654_321;
const [badByte, badToken, again] = ['\ue000', '\ue001', '\ue002'];

/** The dataset as bytes of text, with all that only text can hold. */
export function bytesOf(dataset: Draft, form: 'document' | 'NDJSON'): Uint8Array {
  const text = printed(dataset, form)
    .replaceAll(String(inexact), '9007199254740993')
    .replaceAll(`"${badToken}"`, 'oops')
    .replaceAll(again, '');
  const parts = text.split(badByte).map((part) => Buffer.from(part, 'utf8'));
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from([0xff]), part])));
}

const replaced =
  (by: (text: string, spot: Spot) => unknown): Maker =>
  (spot) => {
    if (typeof spot.value !== 'string') return undefined;
    const value = by(spot.value, spot);
    return value === undefined || value === spot.value
      ? undefined
      : () => Object.assign(spot.holder, { [spot.key]: value });
  };

const set =
  (value: unknown): Maker =>
  ({ holder, key, value: before }) =>
    JSON.stringify(before) === JSON.stringify(value)
      ? undefined
      : () => Object.assign(holder, { [key]: value });

const isNamed: (spot: Spot) => boolean = ({ holder }) => !Array.isArray(holder);

/** Every way in which a member is spoiled, by its name. */
const makers: Readonly<Record<string, Maker>> = {
  'is taken away': (spot) => (isNamed(spot) ? () => delete spot.holder[spot.key] : undefined),
  'is misspelled': (spot) => (isNamed(spot) && spot.key.length > 2 ? () => respell(spot) : undefined),
  'stands twice': (spot) =>
    isNamed(spot) && /^[a-zA-Z]+$/u.test(spot.key)
      ? () => Object.assign(spot.holder, { [again + spot.key]: spot.value })
      : undefined,
  'is null': set(null),
  'is a number': set(7),
  'is a list of nothing': set([]),
  'is an object of nothing': set({}),
  'lacks a letter': replaced((text) =>
    /^[a-z][^\s]{4,}$/u.test(text) ? text.slice(0, -3) + text.slice(-2) : undefined,
  ),
  'is another word': replaced((text) => (/^[a-z][a-z-]+$/u.test(text) ? 'frobnication' : undefined)),
  'has a space behind it': replaced((text) => `${text} `),
  'hides a character': replaced((text) => `${text.slice(0, 1)}\u202e${text.slice(1)}`),
  'has half a character': replaced((text) => `${text}\ud800`),
  'has a byte that is none': replaced((text) => `${text}${badByte}`),
  'is no JSON': set(badToken),
  'is a number of too many digits': ({ holder, key, value }) =>
    typeof value === 'number' ? () => Object.assign(holder, { [key]: inexact }) : undefined,
  'is a day that is none': replaced((text) => (isDate(text) ? '2025-02-30' : undefined)),
  'is a date in another order': replaced((text) => (isDate(text) ? '27/05/2025' : undefined)),
  'is long ago': replaced((text) => (isDate(text) ? '1925-02-03' : undefined)),
  'lies far ahead': replaced((text) => (isDate(text) ? '2035-02-03' : undefined)),
  'is no country': replaced((text) => (/^[A-Z]{2}$/u.test(text) ? 'USA' : undefined)),
  'is the id of another record': replaced((text, { key, trail, records }) =>
    key === 'id' && trail.length === 1 ? idOfAnother(text, records) : undefined,
  ),
  'is an id in capitals': replaced((text) => (isId(text) ? text.toUpperCase() : undefined)),
  'is a reference to nothing': replaced((text, { trail }) =>
    isId(text) && trail.length > 1 ? `${text.split('/')[0]}/nowhere-at-all` : undefined,
  ),
  'has an unknown property': ({ value }) =>
    isObject(value) ? () => Object.assign(value, { frobnication: 1 }) : undefined,
  'has an unknown neighbour': ({ holder, trail, key }) =>
    trail.length === 1 && key === 'type' ? () => Object.assign(holder, { frobnication: 1 }) : undefined,
  'has an extension without a name of its own': ({ holder, trail, key }) =>
    trail.length === 1 && key === 'type'
      ? () => Object.assign(holder, { extensions: { mine: 1 } })
      : undefined,
  'is called bilateral': ({ holder, trail, key }) =>
    trail.length === 1 && key === 'participants' && !Object.hasOwn(holder, 'configuration')
      ? () => Object.assign(holder, { configuration: 'bilateral' })
      : undefined,
};

/** What a slip touches that adds a property, from where it was made. */
const added: Readonly<Record<string, (trail: Trail) => Trail>> = {
  'has an unknown property': (trail) => [...trail, 'frobnication'],
  'has an unknown neighbour': () => ['frobnication'],
  'has an extension without a name of its own': () => ['extensions'],
  'is called bilateral': () => ['configuration'],
};

function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(text: string): boolean {
  return /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/u.test(text);
}

function isId(text: string): boolean {
  return /^[a-z]+\/[a-z0-9.-]+$/u.test(text);
}

function idOfAnother(id: string, records: readonly Draft[]): string | undefined {
  const ids = records.map((record) => String(record.id));
  return ids.find((other) => other !== id && other.split('/')[0] === id.split('/')[0]);
}

/** Two letters of a name change places. */
function respell({ holder, key }: Spot): void {
  const wrong = key.slice(0, -2) + key.slice(-1) + key.slice(-2, -1);
  const members = Object.entries(holder).map(
    ([name, value]) => [name === key ? wrong : name, value] as const,
  );
  for (const name of Object.keys(holder)) delete holder[name];
  Object.assign(holder, Object.fromEntries(members));
}

/** Every slip that can be made in a dataset. Some of them are no mistakes: an optional property may be taken away. */
export function slipsIn(dataset: Draft): readonly Slip[] {
  const records = dataset.records as readonly Draft[];
  return records.flatMap((record, number) =>
    trailsIn(record, []).flatMap((trail) => slipsAt(draft(dataset), number, trail)),
  );
}

function slipsAt(dataset: Draft, record: number, trail: Trail): readonly Slip[] {
  return Object.entries(makers).flatMap(([kind, maker]) => {
    if (maker(spotAt(dataset, record, trail)) === undefined) return [];
    const touched = added[kind]?.(trail) ?? trail;
    const name = `/records/${record}/${trail.join('/')} ${kind}`;
    return [
      { name, kind, record, trail: touched, make: (other: Draft) => maker(spotAt(other, record, trail))?.() },
    ];
  });
}

function spotAt(dataset: Draft, record: number, trail: Trail): Spot {
  const records = dataset.records as readonly Draft[];
  const holder = trail
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Draft)[step], records[record]) as Draft;
  const key = String(trail.at(-1));
  return { holder, key, value: holder[key], trail, records };
}

function trailsIn(value: unknown, trail: Trail): readonly Trail[] {
  if (typeof value !== 'object' || value === null) return [trail];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = steps.flatMap((step) => trailsIn((value as Draft)[step], [...trail, step]));
  return trail.length === 0 ? inside : [trail, ...inside];
}
