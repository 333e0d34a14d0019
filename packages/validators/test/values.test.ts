import { describe, expect, it } from 'vitest';
import { type Report, validate } from '../src/index.ts';
import { small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;

/** The small dataset with other properties of its visit. */
function withVisit(changes: Readonly<Record<string, unknown>>): unknown {
  return { ...small, records: [source, organization, { ...visit, ...changes }, meeting] };
}

function told({ findings }: Report): string[] {
  return findings.map(({ rule, pointer, params }) => `${rule} ${pointer} ${params.found ?? ''}`.trim());
}

const sparse: unknown[] = [];
sparse.length = 2 ** 32 - 1;

const circle: unknown[] = [];
circle.push([circle]);

const everyTrapThrows = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('A trap that throws');
    },
  },
);

function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const shared = ['the same list twice'];

const deep = JSON.parse(`${'['.repeat(50_000)}1${']'.repeat(50_000)}`) as unknown;

/** What only a value in memory can hold, where it stands, and what is told of it. */
const values: readonly (readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  told: readonly string[],
])[] = [
  ['a date as a place', { place: new Date(0) }, ['value-type /records/2/place something else']],
  ['a map as a place', { place: new Map() }, ['value-type /records/2/place something else']],
  [
    'an instance of a class',
    {
      place: new (class {
        readonly country = 'IN';
      })(),
    },
    [],
  ],
  ['an object without prototype', { place: Object.assign(Object.create(null), { country: 'IN' }) }, []],
  ['a whole number that is a bigint', { name: 1n }, ['value-type /records/2/name bigint']],
  ['a list of holes', { name: sparse }, ['value-type /records/2/name array']],
  [
    'a list of holes where a list belongs',
    { topics: sparse },
    ['value-type /records/2/topics a list with holes'],
  ],
  [
    'a list of holes where citations belong',
    { citations: sparse },
    ['value-type /records/2/citations a list with holes'],
  ],
  ['a list of holes where gaps belong', { gaps: sparse }, ['value-type /records/2/gaps a list with holes']],
  [
    'a list of holes where references belong',
    { partOf: sparse },
    ['value-type /records/2/partOf a list with holes'],
  ],
  ['a property that is undefined', { visitType: undefined }, ['value-type /records/2/visitType undefined']],
];

describe('a value in memory', () => {
  it.each(values)('%s', (_, changes, expected) => {
    expect(told(validate(withVisit(changes)))).toEqual(expected);
  });

  const extensions: readonly (readonly [string, unknown, string?])[] = [
    ['a date', new Date(0), ' something else'],
    ['a function in a list', [1, () => 1], '/1 function'],
    ['undefined in an object', { a: undefined, b: 1 }, '/a undefined'],
    ['a list of holes', { list: sparse }, '/list a list with holes'],
    ['a list that contains itself', circle, '/0/0 a value that contains itself'],
    ['a list that is there twice', [shared, shared]],
    ['50,000 lists inside each other', deep],
  ];

  it.each(extensions)('%s, as an extension', (_, value, expected) => {
    const report = validate(withVisit({ extensions: { 'org.example.x': value } }));
    const below = '/records/2/extensions/org.example.x';
    expect(told(report)).toEqual(expected === undefined ? [] : [`value-type ${below}${expected}`]);
  });

  it('a list of records with holes', () => {
    const records = [...small.records];
    records.length = 2 ** 32 - 1;
    const report = validate({ ...small, records });
    expect(told(report)).toEqual(['value-type /records a list with holes']);
    expect(report.account.read).toBe(4);
  });

  const hostile: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['a getter that throws', throwing('name', { ...visit }), ['value-type /name something else']],
    ['a proxy that throws at every turn', new Proxy({}, everyTrapThrows), ['value-type  something else']],
    ['a proxy that was revoked', revoked(), ['value-type  something else']],
    ['a getter with another answer every time', changing(), ['value-format /name ']],
  ];

  it.each(hostile)('%s', (_, record, expected) => {
    const report = validate({ ...small, records: [source, organization, record, meeting] });
    const own = report.findings.filter(({ pointer }) => pointer.startsWith('/records/2'));
    expect(
      own.map(({ rule, pointer, params }) => `${rule} ${pointer.slice(10)} ${params.found ?? ''}`),
    ).toEqual(expected);
  });

  it('whose getter throws where the records should be', () => {
    expect(told(validate(throwing('records', { ...small })))).toEqual(['value-type /records something else']);
  });

  it.each([
    ['a map', new Map()],
    ['a proxy that throws at every turn', new Proxy({}, everyTrapThrows)],
    ['a proxy of a list that was revoked', revoked([])],
    ['a function', () => small],
    ['a symbol', Symbol('dataset')],
    ['a bigint', 1n],
    ['a circle', circle],
  ])('%s is no dataset', (_, value) => {
    expect(validate(value).findings.map(({ rule }) => rule)).toEqual(['dataset-expected']);
  });

  it('is not changed, and given back as it was', () => {
    const frozen = Object.freeze({ ...small });
    expect(validate(frozen)).toMatchObject({ valid: true, dataset: small });
  });
});

/** The object with a property whose getter throws. */
function throwing(name: string, object: object): object {
  const get = () => {
    throw new Error('A getter that throws');
  };
  return Object.defineProperty(object, name, { get, enumerable: true });
}

function changing(): object {
  let count = 0;
  const get = () => (count++ === 0 ? '' : 'A name');
  return Object.defineProperty({ ...visit }, 'name', { get, enumerable: true });
}
