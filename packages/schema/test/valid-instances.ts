import fc from 'fast-check';
import { extensionKey, type Location, type Step } from './locations.ts';
import { branchesOf, type JsonSchema } from './published.ts';
import { oneOf, type Random, shuffled, someOf } from './random.ts';
import { validString } from './sample-strings.ts';
import { treeOf } from './trees.ts';

/** Keys that extensions may have: reverse-DNS names and addresses. */
const extensionKeys = ['com.example', 'x1.y-2.z', 'https://example.org/ns#a', 'http://example.org'];

const jsonValues = new Map<Random, readonly unknown[]>();

/** A value that the schema of the name accepts, and that has something at the location. */
export function validAt({ name, steps, trees }: Location, random: Random): unknown {
  return made({ schema: treeOf(trees, name), steps, random, depth: 0 });
}

/** A value that the schema accepts, somewhere inside an instance. */
export function validFor(schema: JsonSchema, random: Random): unknown {
  return made({ schema: schema, steps: [], random, depth: 2 });
}

interface Making {
  readonly schema: JsonSchema;
  /** The way to what must be there. */
  readonly steps: readonly Step[];
  readonly random: Random;
  /** The deeper, the fewer optional parts: instances stay small. */
  readonly depth: number;
}

function made(making: Making): unknown {
  const { schema, random } = making;
  const branches = branchesOf(schema);
  if (branches.length > 0) return branch(making, branches);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return oneOf(schema.enum, random);
  if (schema.type === 'object') return object(making);
  if (schema.type === 'array') return array(making);
  if (schema.type === 'string') return validString(schema, random);
  if (schema.type === 'boolean') return random() < 0.5;
  if (schema.type === 'integer') return integer(schema, random);
  if (schema.type === 'number') return number(schema, random);
  return oneOf(jsonValuesOf(random), random);
}

function branch(making: Making, branches: readonly JsonSchema[]): unknown {
  const [step, ...steps] = making.steps;
  if (step?.kind !== 'branch') return made({ ...making, schema: oneOf(branches, making.random) });
  return made({ ...making, steps, schema: branches[step.index] ?? {} });
}

function object(making: Making): unknown {
  const { schema, steps, random } = making;
  const [step, ...rest] = steps;
  const wanted = step?.kind === 'property' ? step.key : undefined;
  const keys = shuffled([...keysOf(making, wanted)], random);
  return Object.fromEntries(
    keys.map((key) => {
      const part = schema.properties?.[key] ?? (schema.additionalProperties || {});
      const next = { schema: part, steps: key === wanted ? rest : [], random, depth: making.depth + 1 };
      return [key, made(next)];
    }),
  );
}

/** What is required, what is wanted, one of those of which one must be there, and now and then something more. */
function keysOf({ schema, random, depth }: Making, wanted: string | undefined): ReadonlySet<string> {
  const { required = [], properties = {}, anyOf = [], additionalProperties } = schema;
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  const more = someOf(optional, Math.max(0, 3 - depth), random);
  const open = additionalProperties ? someOf([extensionKey, ...extensionKeys], 3, random) : [];
  const keys = new Set([...required, ...more, ...open, ...(wanted === undefined ? [] : [wanted])]);
  const needed = anyOf.flatMap((condition) => condition.required ?? []);
  if (needed.length > 0 && !needed.some((key) => keys.has(key))) keys.add(oneOf(needed, random));
  return keys;
}

function array({ schema, steps, random, depth }: Making): unknown[] {
  const [step, ...rest] = steps;
  const least = step?.kind === 'member' ? 1 : (schema.minItems ?? 0);
  const length = least + (random() < 0.2 ? 1 : 0);
  return Array.from({ length }, (_, index) =>
    made({ schema: schema.items ?? {}, steps: index === 0 ? rest : [], random, depth: depth + 1 }),
  );
}

function integer({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema, random: Random): number {
  return oneOf([minimum, minimum + 1, 2, 31, 2 ** 31, 2 ** 32, maximum - 1, maximum], random);
}

function number({ minimum = 0, maximum = 1 }: JsonSchema, random: Random): number {
  return oneOf([minimum, maximum, 0, -0, 1e-300, minimum + random() * (maximum - minimum)], random);
}

function jsonValuesOf(random: Random): readonly unknown[] {
  const known = jsonValues.get(random) ?? drawJsonValues(random);
  jsonValues.set(random, known);
  return known;
}

/** Any JSON, with keys that every JavaScript object seems to have. */
function drawJsonValues(random: Random): readonly unknown[] {
  const seed = Math.floor(random() * 2 ** 31);
  const own = JSON.parse('{"__proto__":null,"constructor":{"toString":[]},"":0}') as unknown;
  return [own, [own], ...fc.sample(fc.jsonValue({ maxDepth: 2 }), { seed, numRuns: 100 })];
}
