import fc from 'fast-check';

/** An input, and the size of the pieces in which it comes. */
export interface FuzzInput {
  readonly bytes: Uint8Array;
  readonly size: number;
}

type Change = (bytes: Uint8Array) => Uint8Array;

/** What breaks texts most easily: marks of JSON, ends of lines, marks of encodings, names of the specification. */
const words = [
  ...'{}[]:,"\\\n\r/0-',
  ...[
    '\r\n',
    '\ufeff',
    '\u0000',
    '\u200b',
    '\u2028',
    '\u202e',
    '\\u0022',
    '\\ud800',
    '\\u0000',
    '//',
    '/*',
    '1e400',
  ],
  ...[
    'null',
    'true',
    '1.0',
    '{"',
    '"}',
    '],',
    '"records":[',
    '"type":"visit"',
    '"__proto__":',
    '"type":"dataset"',
  ],
  ...[
    '9007199254740993',
    '0.10',
    'é',
    '𝄞',
    '"id":"visit/one",',
    '{"type":"visit"},',
    '::error::',
    '[]',
    '{}',
  ],
].map((word) => new TextEncoder().encode(word));
const bytesOfOtherEncodings = ['ff', 'c0af', 'eda080', 'fffe', 'feff', '1f8b', 'f48fbfbf', 'f4908080', 'e2'];
const marks = [...words, ...bytesOfOtherEncodings.map((hex) => new Uint8Array(Buffer.from(hex, 'hex')))];

/** Random bytes, and what is kept with bits flipped, bytes put in, taken out and doubled, and two inputs spliced. */
export function fuzzInputs(kept: readonly Uint8Array[]): fc.Arbitrary<FuzzInput> {
  const one = fc.constantFrom(...kept);
  const spliced = fc
    .tuple(one, one, fc.nat(), fc.nat())
    .map(([a, b, end, start]) => joined(a.subarray(0, at(a, end)), b.subarray(at(b, start))));
  const base = fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 6, arbitrary: one },
    { weight: 3, arbitrary: spliced },
  );
  const changed = fc
    .tuple(base, fc.array(changes, { maxLength: 6 }))
    .map(([bytes, all]) => all.reduce((before, change) => change(before), bytes));
  return fc.record({ bytes: changed, size: fc.integer({ min: 1, max: 64 }) });
}

const put = fc.oneof(fc.constantFrom(...marks), fc.uint8Array({ minLength: 1, maxLength: 4 }));
const changes: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(3), fc.nat(), fc.integer({ min: 1, max: 60 }), put)
  .map(([kind, place, length, piece]) => (bytes) => {
    const from = at(bytes, place);
    const [before, here, after] = [
      bytes.subarray(0, from),
      bytes.subarray(from, from + length),
      bytes.subarray(from),
    ];
    if (kind === 0) return joined(before, flipped(after, length % 8));
    if (kind === 1) return joined(before, piece, after);
    return kind === 2 ? joined(before, after.subarray(length)) : joined(before, here, after);
  });

/** The same input without what is not needed for it to stay as it is judged to be. */
export async function shrunk(
  bytes: Uint8Array,
  isSame: (smaller: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  let least = bytes;
  for (let length = bytes.length >> 1; length >= 1; length >>= 1) {
    for (let from = 0; from < least.length; ) {
      const smaller = joined(least.subarray(0, from), least.subarray(from + length));
      if (await isSame(smaller)) least = smaller;
      else from += length;
    }
  }
  return least;
}

function at(bytes: Uint8Array, place: number): number {
  return place % (bytes.length + 1);
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const [first, ...rest] = bytes;
  return first === undefined ? bytes : Uint8Array.of(first ^ (1 << bit), ...rest);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
