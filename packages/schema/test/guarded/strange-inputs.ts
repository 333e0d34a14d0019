import { runInNewContext } from 'node:vm';

/** A value that JSON never holds. Made anew each time: some answer differently when they are asked again. */
export interface StrangeInput {
  readonly title: string;
  readonly make: () => unknown;
}

type Fields = Record<string, unknown>;

/** A valid visit with something in every kind of place. */
export function soundVisit(): Fields {
  return {
    type: 'visit',
    id: 'visit/spring',
    name: 'Spring visit',
    status: 'completed',
    when: { start: '2025-05-27', end: '2025-05-29' },
    place: { city: 'Port Aldor', geo: { lat: 1.5, lon: -2 } },
    participants: [
      { who: 'official/ana-corvi', onBehalfOf: 'organization/corvia' },
      { description: 'Aides' },
    ],
    topics: ['trade', 'trade.fish'],
    citations: [{ source: 'source/gazette', locator: { paragraph: 2 }, fields: ['/when'] }],
    extensions: { 'org.example.note': { deep: [{ a: 1 }, null] } },
  };
}

/** Strange as a whole, or in a part. */
export const strangeInputs: readonly StrangeInput[] = [
  ...Object.entries(plainValues()).map(([title, value]) => ({ title, make: () => value })),
  whole('as it should be', (visit) => visit),
  whole('with keys in another order', (visit) => reversed(visit)),
  whole('frozen', (visit) => frozen(visit)),
  whole('without a prototype', (visit) => Object.assign(Object.create(null), visit)),
  whole('with a prototype of its own', (visit) => Object.setPrototypeOf(visit, { statusReason: 'Rain' })),
  whole('with a wrong field in its prototype', (visit) => Object.setPrototypeOf(visit, { statusReason: 5 })),
  whole('with an unknown field in its prototype', (visit) => Object.setPrototypeOf(visit, { foo: 5 })),
  whole('with a hidden field in its prototype', (visit) =>
    Object.setPrototypeOf(visit, hidden({}, 'statusReason', 5)),
  ),
  whole('of a class', (visit) => Object.assign(new (class Visit {})(), visit)),
  whole('of a class with accessors', (visit) => new (accessorsOf(visit))()),
  whole('of another realm', (visit) => runInNewContext(`(${JSON.stringify(visit)})`)),
  whole('an array with its fields', (visit) => Object.assign([], visit)),
  whole('a function with its fields', (visit) => Object.assign(() => {}, { ...visit, name: undefined })),
  whole('a date with its fields', (visit) => Object.assign(new Date(0), visit)),
  whole('an error with its fields', (visit) => Object.assign(new Error('no'), visit)),
  whole('a hidden field', (visit) => hidden(visit, 'statusReason', 'Rain')),
  whole('a hidden field that is wrong', (visit) => hidden(visit, 'statusReason', 5)),
  whole('a hidden field that is unknown', (visit) => hidden(visit, 'foo', 5)),
  whole('a hidden id', ({ id, ...rest }) => hidden(rest, 'id', id)),
  whole('a symbol beside its fields', (visit) => ({ ...visit, [Symbol('foo')]: 5 })),
  whole('undefined in a field', (visit) => ({ ...visit, statusReason: undefined })),
  whole('undefined in an unknown field', (visit) => ({ ...visit, foo: undefined })),
  whole('a field __proto__', (visit) => own(visit, '__proto__', {})),
  whole('a field constructor', (visit) => ({ ...visit, constructor: 1 })),
  whole('a getter', (visit) => getter(visit, 'name', () => 'Spring')),
  whole('a getter of something wrong', (visit) => getter(visit, 'name', () => 5)),
  whole('a getter that throws', (visit) => getter(visit, 'name', () => fail())),
  whole('a setter alone', (visit) =>
    Object.defineProperty(visit, 'name', { set: () => {}, enumerable: true }),
  ),
  whole('a getter that is right once', (visit) => getter(visit, 'name', answers('Spring', 5))),
  whole('a getter that is wrong once', (visit) => getter(visit, 'name', answers(5, 'Spring'))),
  whole('a getter that is right twice', (visit) => getter(visit, 'name', answers('Spring', 'Summer', 5))),
  whole('a getter of a list that is right once', (visit) => getter(visit, 'topics', answers(['trade'], [5]))),
  whole('a getter of a list that is wrong once', (visit) => getter(visit, 'topics', answers([5], ['trade']))),
  part('when', 'a getter that is wrong once', (when) => getter(when, 'start', answers('soon', '2025'))),
  part('when', 'a getter that is right once', (when) => getter(when, 'start', answers('2025', 'soon'))),
  part('when', 'boxed', (when) => ({ ...when, start: Object('2025') })),
  part('when', 'a class', (when) => Object.assign(new (class When {})(), when)),
  part('when', 'a proxy', (when) => new Proxy(when, {})),
  part('place', 'a proxy that throws', (place) => new Proxy(place, { get: () => fail() })),
  part('place', 'a proxy that was revoked', (place) => revoked(place)),
  part('topics', 'a hole', (topics) => Object.assign([], topics, { length: 3 })),
  part(
    'topics',
    'a list of its own class',
    (topics) => new (class Topics extends Array<unknown> {})(...list(topics)),
  ),
  part('topics', 'a list with a field', (topics) => Object.assign([...list(topics)], { foo: 1 })),
  part('topics', 'a list like one', (topics) => ({ ...topics, length: 2 })),
  part('topics', 'a set', (topics) => new Set(list(topics))),
  part('topics', 'a proxy of a list', (topics) => new Proxy(topics, {})),
  part('topics', 'a getter in a list', (topics) => getter([...list(topics)], '1', () => 'trade')),
  part('topics', 'a getter in a list that is wrong once', (topics) =>
    getter([...list(topics)], '1', answers(5, 'trade')),
  ),
  part('topics', 'a getter in a list that is right once', (topics) =>
    getter([...list(topics)], '1', answers('trade', 5)),
  ),
  part('participants', 'a party twice', (parties) => [list(parties)[0], list(parties)[0]]),
  part('participants', 'a getter in a party', (parties) => [
    getter({ ...(list(parties)[0] as Fields) }, 'note', () => 'Host'),
  ]),
  part('extensions', 'a class', (extensions) => Object.assign(new (class Extensions {})(), extensions)),
  part('extensions', 'without a prototype', (extensions) => Object.assign(Object.create(null), extensions)),
  part('extensions', 'a symbol', (extensions) => ({ ...extensions, [Symbol('foo')]: 1 })),
  part('extensions', 'a symbol that is hidden', (extensions) => hidden(extensions, Symbol('foo'), 1)),
  part('extensions', 'a hidden key', (extensions) => hidden(extensions, 'foo', 1)),
  part('extensions', 'a key __proto__', (extensions) => own(extensions, '__proto__', 1)),
  part('extensions', 'a getter', (extensions) => getter(extensions, 'org.example.more', () => 1)),
  part('extensions', 'a getter that is right once', (extensions) =>
    getter(extensions, 'org.example.more', answers(1, undefined)),
  ),
  below('a getter', (value) => getter(value, 'more', () => 1)),
  below('a getter that is right once', (value) => getter(value, 'more', answers(1, undefined))),
  below('a getter that is right twice', (value) => getter(value, 'more', answers(1, 1, undefined))),
  below('a getter that is wrong once', (value) => getter(value, 'more', answers(undefined, 1))),
  below('a class', (value) => Object.assign(new (class Note {})(), value)),
  below('a circle', (value) => Object.assign(value, { value })),
  below('the same twice', (value) => ({ a: value, b: value, c: [value, value] })),
  below('much of the same', (value) => doubled(value, 8)),
  below('ten thousand levels', () => nested(10_000)),
  below('undefined', () => undefined),
  below('a hole', () => Object.assign([], { length: 2 })),
  below('a date', () => new Date(0)),
  below('no number', () => Number.NaN),
  below('a field __proto__', (value) => own(value, '__proto__', 1)),
  below('a hidden field', (value) => hidden(value, 'more', undefined)),
  below('another realm', () => runInNewContext('({ a: [1] })')),
  whole('a proxy', (visit) => new Proxy(visit, {})),
  whole('a proxy of a proxy', (visit) => new Proxy(new Proxy(visit, {}), {})),
  whole('a proxy that answers for its target', (visit) => proxy(visit, 'name', () => 'Summer')),
  whole('a proxy that answers wrongly', (visit) => proxy(visit, 'name', () => 5)),
  whole('a proxy that puts a wrong id right', (visit) =>
    proxy({ ...visit, id: 5 }, 'id', () => 'visit/summer'),
  ),
  whole('a proxy that is right once', (visit) => proxy(visit, 'name', answers('Summer', 5))),
  whole('a proxy that throws', (visit) => proxy(visit, 'name', () => fail())),
  whole('a proxy that hides its prototype', (visit) => new Proxy(visit, { getPrototypeOf: () => fail() })),
  whole(
    'a proxy that hides its properties',
    (visit) => new Proxy(visit, { getOwnPropertyDescriptor: () => fail() }),
  ),
  whole('a proxy of an array', () => new Proxy([], {})),
  whole('a proxy that was revoked', (visit) => revoked(visit)),
];

function whole(title: string, change: (visit: Fields) => unknown): StrangeInput {
  return { title, make: () => change(soundVisit()) };
}

function part(field: string, title: string, change: (value: object) => unknown): StrangeInput {
  return whole(`${field}: ${title}`, (visit) => ({ ...visit, [field]: change(visit[field] as object) }));
}

/** Below an extension. */
function below(title: string, change: (value: object) => unknown): StrangeInput {
  return part('extensions', `below it, ${title}`, () => ({ 'org.example.note': change({ a: [1] }) }));
}

function plainValues(): Fields {
  return {
    undefined: undefined,
    null: null,
    NaN: Number.NaN,
    '0': 0,
    '1n': 1n,
    '"visit"': 'visit',
    true: true,
    '[]': [],
    '[[]]': [[]],
    '{}': {},
    '() => {}': () => {},
    'Symbol("visit")': Symbol('visit'),
  };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function hidden(value: object, key: PropertyKey, member: unknown): object {
  return Object.defineProperty(value, key, { value: member, configurable: true });
}

function own(value: object, key: string, member: unknown): object {
  return Object.defineProperty(value, key, { value: member, enumerable: true, configurable: true });
}

function getter(value: object, key: string, get: () => unknown): object {
  return Object.defineProperty(value, key, { get, enumerable: true, configurable: true });
}

/** One answer after the other; the last one for good. */
function answers(...all: readonly unknown[]): () => unknown {
  let count = 0;
  return () => all[Math.min(count++, all.length - 1)];
}

function fail(): never {
  throw new Error('not to be read');
}

function proxy(visit: Fields, key: string, get: () => unknown): object {
  return new Proxy(visit, { get: (target, asked) => (asked === key ? get() : Reflect.get(target, asked)) });
}

function revoked(value: object): object {
  const { proxy, revoke } = Proxy.revocable(value, {});
  revoke();
  return proxy;
}

function accessorsOf(visit: Fields): new () => object {
  class Visit {}
  for (const [key, value] of Object.entries(visit)) getter(Visit.prototype, key, () => value);
  return Visit;
}

function doubled(value: object, times: number): object {
  return times === 0 ? value : doubled([value, value], times - 1);
}

function nested(levels: number): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function list(value: object): readonly unknown[] {
  return value as readonly unknown[];
}
