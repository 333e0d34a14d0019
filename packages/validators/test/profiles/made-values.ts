import { oneOf, type Random } from '../../../schema/test/random.ts';
import type { ConsumerSchema } from './consumer-schemas.ts';
import type { Written } from './documents.ts';

const words = [
  '',
  'a',
  'ab',
  'abc',
  'abcd',
  'a\u{1f600}b',
  'x1',
  'b',
  'state',
  'official',
  'working',
  'head',
  'guest',
  '2025-05',
  '2025-02-30',
  'visit/one',
  'é',
];
const numbers = [0, 1, 2, 3, 6, -1, 0.5, 1.5, 10, 9.75, 1e300, 2 ** 53];
const names = ['rank', 'gift', 'kind', 'open', 'left', 'kids', 'constructor', 'x', 'rnak', 'k', 'gk', ''];

/** A value that a schema may well accept, and that is wrong somewhere now and then. */
export function madeFor(schema: unknown, consumer: ConsumerSchema, random: Random, depth = 0): unknown {
  if (random() < 0.06 || depth > 6 || typeof schema !== 'object' || schema === null)
    return anything(random, depth);
  const asked = schema as Written;
  if (typeof asked.$ref === 'string') return madeFor(followed(asked.$ref, consumer), consumer, random, depth);
  if ('const' in asked) return structuredClone(asked.const);
  if (Array.isArray(asked.enum)) return structuredClone(oneOf(asked.enum, random));
  for (const branches of [asked.anyOf, asked.oneOf])
    if (Array.isArray(branches)) return madeFor(oneOf(branches, random), consumer, random, depth);
  if (Array.isArray(asked.allOf))
    return together(asked.allOf.map((one) => madeFor(one, consumer, random, depth)));
  return madeOfType(asked, consumer, random, depth);
}

function madeOfType(asked: Written, consumer: ConsumerSchema, random: Random, depth: number): unknown {
  const type = Array.isArray(asked.type) ? oneOf(asked.type, random) : asked.type;
  if (type === 'object' || asked.properties !== undefined) return madeObject(asked, consumer, random, depth);
  if (type === 'array') return madeList(asked, consumer, random, depth);
  if (type === 'string') return oneOf(words, random);
  if (type === 'number' || type === 'integer') return oneOf(numbers, random);
  if (type === 'boolean') return random() < 0.5;
  return type === 'null' ? null : anything(random, depth);
}

function madeObject(asked: Written, consumer: ConsumerSchema, random: Random, depth: number): unknown {
  const properties = Object.entries((asked.properties ?? {}) as Written);
  const required = (asked.required ?? []) as readonly string[];
  const own = properties
    .filter(([name]) => random() < (required.includes(name) ? 0.9 : 0.5))
    .map(([name, part]) => [name, madeFor(part, consumer, random, depth + 1)] as const);
  const rest = asked.additionalProperties === undefined ? {} : asked.additionalProperties;
  const more = [...required, ...(random() < 0.4 ? [oneOf(names, random)] : [])]
    .filter((name) => !properties.some(([known]) => known === name))
    .map((name) => [name, madeFor(rest, consumer, random, depth + 1)] as const);
  return Object.fromEntries([...own, ...more]);
}

function madeList(asked: Written, consumer: ConsumerSchema, random: Random, depth: number): unknown {
  const first = (asked.prefixItems ?? []) as readonly unknown[];
  const length = random() < 0.5 ? first.length : Math.floor(random() * 4);
  return Array.from({ length }, (_, index) =>
    madeFor(index < first.length ? first[index] : (asked.items ?? true), consumer, random, depth + 1),
  );
}

function anything(random: Random, depth: number): unknown {
  const simple = [null, true, oneOf(words, random), oneOf(numbers, random)];
  if (depth > 6 || random() < 0.7) return oneOf(simple, random);
  return oneOf<unknown>(
    [[], {}, simple, { [oneOf(names, random)]: oneOf(simple, random) }, [[1], [1]]],
    random,
  );
}

function together(values: readonly unknown[]): unknown {
  const objects = values.filter(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  return objects.length > 0 ? Object.assign({}, ...objects) : values[0];
}

function followed(ref: string, { $defs = {} }: ConsumerSchema): unknown {
  const [name = '', ...rest] = ref.slice('#/$defs/'.length).split('/');
  const known = decodeURIComponent(name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return rest.reduce<unknown>((schema, step) => (schema as Written | undefined)?.[step], $defs[known]);
}
