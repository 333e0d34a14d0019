import { oneOf, type Random } from '../random.ts';

/** A change of one part of a value, whatever that part is. */
export interface Twist {
  readonly kind: string;
  /** Whether JSON could say the result; of what it could not, only Zod and the guard have the same idea. */
  readonly isJson: boolean;
  apply(part: unknown, random: Random): unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Names that every object seems to have. */
const inherited = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];

/** Lengths at which texts and ids end, and one beside. */
const lengths = [
  1, 2, 99, 100, 101, 199, 200, 201, 299, 300, 301, 999, 1000, 1001, 1999, 2000, 2001, 2200, 2201,
];
const characters = ['a', '𝒳', '\ud800', '\udc00', '\u00a0', 'é', '-', '/', '\n', '\u2028'];
const numbers = [0, -0, 1, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 53 - 1, 90, 90.1, -180, 180.5, 1e21];
const scalars = [null, true, false, '', ' ', 'other', 'visit', '2025-02-29', '2024-02-29', ...inherited];

class Made {
  [key: string]: unknown;
  constructor(members: Members) {
    Object.assign(this, members);
  }
}

/** What JSON can say. */
const sayable: readonly Twist[] = [
  json('number', (_, random) => oneOf(numbers, random)),
  json('scalar', (_, random) => oneOf(scalars, random)),
  json('character', (part, random) => withCharacter(part, random)),
  json('length', (part, random) => ofLength(part, random)),
  json('own name', (part, random) =>
    withKey(part, oneOf(inherited, random), oneOf([1, null, {}, 'a'], random)),
  ),
  json('key left out', (part, random) => withoutKey(part, random)),
  json('key renamed', (part, random) => renamed(part, random)),
  json('list', (part, random) => oneOf([[], [part], [part, part], {}, { ...Object(part) }], random)),
  json('keys turned', (part) => turned(part)),
];

/** What it cannot say: objects of classes, lists with holes, values that no text has. */
const unsayable: readonly Twist[] = [
  strange('value', (_, random) => oddity(random)),
  strange('member', (part, random) => withKey(part, 'org.example.odd', oddity(random))),
  strange('no prototype', (part) => (isMembers(part) ? Object.assign(Object.create(null), part) : part)),
  strange('inherited members', (part) => (isMembers(part) ? Object.create(part) : part)),
  strange('inherited name', (part, random) =>
    isMembers(part) ? Object.assign(Object.create({ [oneOf(inherited, random)]: 1 }), part) : part,
  ),
  strange('class', (part) => (isMembers(part) ? new Made(part) : part)),
  strange('hidden accessors', (part, random) => (isMembers(part) ? hiddenIn(part, random) : part)),
  strange('accessors', (part) => (isMembers(part) ? withAccessors(part) : part)),
  strange('symbol', (part) => (isMembers(part) ? { ...part, [Symbol('odd')]: 1 } : part)),
  strange('holes', (part) =>
    Array.isArray(part) ? Object.assign([], { length: part.length + 1 }) : Object.assign([], { 1: part }),
  ),
  strange('list with a name', (part) => Object.assign([part], { odd: 1 })),
  strange('subclass of list', (part) => (Array.isArray(part) ? class extends Array {}.from(part) : part)),
  strange('boxed', (part) => (typeof part === 'object' ? part : Object(part))),
  strange('undefined member', (part, random) => withKey(part, oneOf(keysOf(part), random), undefined)),
  strange('cycle', (part) => (isMembers(part) ? circular(part) : part)),
];

export const twists: readonly Twist[] = [...sayable, ...unsayable];

/** A twist, more often one that JSON can say. */
export function twistFrom(random: Random): Twist {
  return oneOf(random() < 0.75 ? sayable : unsayable, random);
}

const oddities: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  Symbol('odd'),
  () => 1,
  new Date(0),
  new Map([['type', 'visit']]),
  new Set([1]),
  /a/u,
  Object.create(null),
  Object.freeze([undefined]),
];

/** One of them, `undefined` as well. */
function oddity(random: Random): unknown {
  return oddities[Math.floor(random() * oddities.length)];
}

function withCharacter(part: unknown, random: Random): unknown {
  if (typeof part !== 'string') return part;
  const at = Math.floor(random() * (part.length + 1));
  return part.slice(0, at) + oneOf(characters, random) + part.slice(at + Math.floor(random() * 2));
}

/** A text of a length near a limit, in characters of one unit or of two. */
function ofLength(part: unknown, random: Random): unknown {
  if (typeof part !== 'string') return part;
  const missing = oneOf(lengths, random) - [...part].length;
  if (missing <= 0) return [...part].slice(0, missing || undefined).join('');
  const filling = oneOf(['a', '𝒳', '\ud800'], random).repeat(missing);
  return part.includes('#') ? part.replace('#', `${filling}#`) : part + filling;
}

function withKey(part: unknown, key: string, member: unknown): unknown {
  return isMembers(part) ? Object.fromEntries([...Object.entries(part), [key, member]]) : part;
}

function withoutKey(part: unknown, random: Random): unknown {
  if (!isMembers(part)) return part;
  const key = oneOf(keysOf(part), random);
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}

function renamed(part: unknown, random: Random): unknown {
  if (!isMembers(part)) return part;
  const [from, to] = [
    oneOf(keysOf(part), random),
    oneOf(['x', 'names', 'Type', 'end', 'note', 'value'], random),
  ];
  return Object.fromEntries(
    Object.entries(part).map(([name, member]) => [name === from ? to : name, member]),
  );
}

function turned(part: unknown): unknown {
  return isMembers(part) ? Object.fromEntries(Object.entries(part).reverse()) : part;
}

/** An instance of a class that shows its members by accessors of the prototype, now and then one that is wrong. */
function hiddenIn(part: Members, random: Random): object {
  const get = (name: string, member: unknown) => {
    // Of a party with a description, Zod overlooks a wrong `who` that cannot be enumerated: one of two shapes has none.
    const shown = name !== 'who' && random() < 0.1 ? oddity(random) : member;
    return { get: () => shown };
  };
  const accessors = Object.entries(part).map(([name, member]) => [name, get(name, member)]);
  return Object.create(Object.create(Object.prototype, Object.fromEntries(accessors)));
}

function withAccessors(part: Members): object {
  const copy = {};
  for (const [name, member] of Object.entries(part))
    Object.defineProperty(copy, name, { get: () => member, enumerable: true });
  return copy;
}

function circular(part: Members): object {
  const copy: { [key: string]: unknown } = { ...part };
  copy['org.example.self'] = { again: copy };
  return copy;
}

function keysOf(part: unknown): readonly string[] {
  const keys = isMembers(part) ? Object.keys(part) : [];
  return keys.length === 0 ? ['x'] : keys;
}

function isMembers(part: unknown): part is Members {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function json(kind: string, apply: Twist['apply']): Twist {
  return { kind, isJson: true, apply };
}

function strange(kind: string, apply: Twist['apply']): Twist {
  return { kind, isJson: false, apply };
}
