import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValidator, validate } from '../src/index.ts';
import { Cycles } from '../src/references/cycles.ts';
import { asNdjson, small } from './small-dataset.ts';

type Step = readonly [from: number, to: number];

function cyclesOf(steps: readonly Step[]): readonly (readonly number[])[] {
  const cycles = new Cycles();
  for (const [from, to] of steps) cycles.add(from, to);
  return [...cycles.all()];
}

/** For every node how many steps lead back to it, by trying all ways of all lengths; nothing where none does. */
function roundTrips(steps: readonly Step[]): ReadonlyMap<number, number> {
  const trips = new Map<number, number>();
  for (const [start] of steps) {
    let reached = new Set([start]);
    for (let length = 1; length <= steps.length && !trips.has(start); length += 1) {
      reached = new Set(steps.filter(([from, to]) => from !== to && reached.has(from)).map(([, to]) => to));
      if (reached.has(start)) trips.set(start, length);
    }
  }
  return trips;
}

describe('circles of references', () => {
  it('are circles, the shortest of each knot, each once, and none is missed', () => {
    const node = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 16 }), (steps) => {
        const [found, trips] = [cyclesOf(steps), roundTrips(steps)];
        expect(found.length > 0).toBe(trips.size > 0);
        for (const cycle of found) {
          for (const [at, from] of cycle.entries()) {
            const to = cycle[(at + 1) % cycle.length];
            expect(steps.some((step) => step[0] === from && step[1] === to)).toBe(true);
          }
          expect(cycle[0]).toBe(Math.min(...cycle));
          expect(trips.get(cycle[0] ?? 0)).toBe(cycle.length);
        }
        expect(Math.min(...found.map(({ length }) => length))).toBe(Math.min(...trips.values()));
        const told = found.flat();
        expect(new Set(told).size).toBe(told.length);
        for (const [lost] of trips)
          expect(found.some((cycle) => hangsTogether(lost, cycle[0], steps))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in long chains without a stack of calls, in a time that grows with their length', () => {
    const chain = (length: number, last: number): readonly Step[] =>
      Array.from({ length }, (_, at) => [at, at + 1 < length ? at + 1 : last] as const);
    expect(cyclesOf(chain(300_000, 300_000))).toEqual([]);
    expect(cyclesOf(chain(300_000, 0)).map(({ length }) => length)).toEqual([300_000]);
    expect(cyclesOf(chain(300_000, 299_990))).toEqual([Array.from({ length: 10 }, (_, at) => 299_990 + at)]);
  });

  it('are told with every step, and of a long one the first records', () => {
    const records = Array.from({ length: 3000 }, (_, at) => ({
      ...small.records[1],
      id: `organization/o${at}`,
      parent: `organization/o${(at + 1) % 3000}`,
    }));
    const { findings } = validate({ ...small, records: [...small.records, ...records] });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'reference-acyclic /records/4/parent',
    ]);
    expect(findings[0]?.message).toMatch(
      /^"parent" leads in a circle of 3,000 records: organization\/o0 → organization\/o1 → .* → … → organization\/o0\.$/u,
    );
    expect(findings[0]?.related[0]).toMatchObject({
      record: 'organization/o1',
      pointer: '/records/5/parent',
    });
  });
});

describe('circles across datasets and broken records', () => {
  const cited = { status: 'completed', visitType: 'private', citations: small.records[3]?.citations };
  const [first, second] = ['https://example.org/a', 'https://example.org/b'];
  const visit = (id: string, ...partOf: readonly string[]) => ({
    ...{ type: 'visit', id, ...cited },
    ...(partOf.length > 0 ? { partOf } : {}),
  });
  const read = (one: readonly object[], other: readonly object[], imports = [first, second]) => {
    const run = createValidator().run();
    for (const [id, records] of [
      [first, one],
      [second, other],
    ] as const) {
      const others = imports.filter((dataset) => dataset !== id);
      const all = [small.records[0], ...records];
      run.read(
        { ...small, id, ...(others.length > 0 ? { imports: others } : {}), records: all },
        { name: id },
      );
    }
    return run.finish().findings.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`);
  };

  it('name the dataset of a record of another one', () => {
    expect(read([visit('visit/a', `${second}#visit/a`)], [visit('visit/a', `${first}#visit/a`)])).toEqual([
      `reference-acyclic /records/1/partOf/0 "partOf" leads in a circle of 2 records: visit/a → ${second}#visit/a → visit/a.`,
    ]);
  });

  it('point to the reference that leads around, not to another one with the same id', () => {
    const one = [visit('visit/a', 'visit/b', `${second}#visit/b`), visit('visit/b')];
    const found = read(one, [visit('visit/b', `${first}#visit/a`)]);
    expect(found.map((finding) => finding.split(' ').slice(0, 2))).toEqual([
      ['reference-acyclic', '/records/1/partOf/1'],
    ]);
  });

  it('are not told of references into what is not imported', () => {
    const found = read([visit('visit/a', `${second}#visit/a`)], [visit('visit/a', `${first}#visit/a`)], []);
    expect(found.map((finding) => finding.split(' ')[0])).toEqual([
      'reference-resolves',
      'reference-resolves',
    ]);
  });

  it('are found where a broken record had the same id before', () => {
    const lines = [visit('visit/a', 'visit/b'), visit('visit/b', 'visit/a')].map((record) =>
      JSON.stringify(record),
    );
    const broken = '{"type":"visit","id":"visit/b",}';
    const text = [asNdjson({ ...small, records: [small.records[0]] }).trimEnd(), broken, ...lines].join('\n');
    expect(validate(text).findings.map(({ rule }) => rule)).toEqual(['json-syntax', 'reference-acyclic']);
  });
});

function hangsTogether(a: number, b: number | undefined, steps: readonly Step[]): boolean {
  return b !== undefined && reach(a, steps).has(b) && reach(b, steps).has(a);
}

function reach(start: number, steps: readonly Step[]): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const node of reached) for (const [from, to] of steps) if (from === node) reached.add(to);
  return reached;
}
