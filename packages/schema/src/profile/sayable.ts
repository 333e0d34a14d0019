import * as z from 'zod';
import { AnyRecord } from '../dataset.ts';
import { definitions } from '../define.ts';
import { refuse } from './profile-error.ts';
import { problemOfChecks } from './sayable-checks.ts';
import { cannotSay } from './sayable-words.ts';

/** What is read of a schema, whatever its kind. */
type Definition = Readonly<Record<string, unknown>> & { readonly type: string };

/** The parts of a schema, each with the step that leads to it; an empty step stays at the same place. */
type Parts = readonly (readonly [step: string, part: unknown])[];

const leaves = [
  'string',
  'number',
  'boolean',
  'null',
  'literal',
  'enum',
  'any',
  'unknown',
  'never',
  'template_literal',
];
const wrappers = ['optional', 'nullable', 'nonoptional', 'readonly'];

/** What a profile may narrow: inside an extension it would be meant as it was before. */
const collections = new Set(['AnyRecord', 'Dataset', 'DatasetHeader', ...AnyRecord.options.map(publicName)]);

/** The kinds that JSON Schema describes as Zod judges them. */
const partsOf: Readonly<Record<string, (definition: Definition) => Parts>> = {
  ...Object.fromEntries(leaves.map((kind) => [kind, () => []])),
  ...Object.fromEntries(wrappers.map((kind) => [kind, ({ innerType }) => [['', innerType]]])),
  lazy: ({ getter }) => [['', (getter as () => unknown)()]],
  object: ({ shape, catchall }) => [...Object.entries(shape as object), ...unless(catchall)],
  array: ({ element }) => [['*', element]],
  tuple: ({ items, rest }) => [...Object.entries(items as object), ...unless(rest)],
  record: ({ keyType, valueType }) => [
    ['', keyType],
    ['*', valueType],
  ],
  union: ({ options }) => Object.values(options as object).map((option) => ['', option]),
  intersection: ({ left, right }) => [
    ['', left],
    ['', right],
  ],
};

/**
 * Throws a `ProfileError` at the first part of a schema of which JSON Schema cannot say exactly what Zod judges. Public
 * schemas of Chancery may stand anywhere.
 */
export function refuseUnsayable(path: string, schema: unknown, seen = new Set<unknown>()): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  if (!(schema instanceof z.ZodType)) refuse(`${path}: expected a schema of Zod 4`);
  const name = publicName(schema);
  if (name !== undefined && collections.has(name))
    refuse(`${path}: ${name} stands among the records of a dataset; refer to it by its id`);
  if (name !== undefined) return;
  const definition = schema._zod.def as unknown as Definition;
  const problem = problemOf(definition) ?? problemOfChecks(schema);
  if (problem !== undefined) refuse(`${path}: ${problem}`);
  for (const [step, part] of partsOf[definition.type]?.(definition) ?? [])
    refuseUnsayable(step === '' ? path : `${path}/${step}`, part, seen);
}

/** The name of a public schema, or of the one that it is a copy of, under another description. */
function publicName(schema: z.ZodType): string | undefined {
  const parent = schema._zod.parent as z.ZodType | undefined;
  const isCopy = parent !== undefined && parent._zod.def.checks === schema._zod.def.checks;
  return definitions.get(schema)?.id ?? (isCopy ? publicName(parent) : undefined);
}

function problemOf(definition: Definition): string | undefined {
  const { type, coerce, values, mode, keyType } = definition;
  if (coerce === true) return cannotSay('coerce');
  if (!Object.hasOwn(partsOf, type)) return cannotSay(type);
  if (type === 'literal')
    return (values as unknown[]).map(problemOfLiteral).find((found) => found !== undefined);
  if (type !== 'record') return undefined;
  if (mode === 'loose') return cannotSay('loose_record');
  return isText(keyType as z.ZodType) ? undefined : cannotSay('record_key');
}

function problemOfLiteral(value: unknown): string | undefined {
  const isJson = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  return isJson ? undefined : cannotSay(typeof value);
}

/** Whether all that a schema accepts are strings. */
function isText({ _zod: { def } }: z.ZodType): boolean {
  const { type, values, entries } = def as unknown as Definition;
  const words = Object.values((entries ?? values ?? {}) as object);
  const kinds = ['string', 'enum', 'literal', 'template_literal'];
  return kinds.includes(type) && words.every((word) => typeof word === 'string');
}

function unless(part: unknown): Parts {
  return part === undefined || part === null ? [] : [['*', part]];
}
