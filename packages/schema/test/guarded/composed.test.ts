import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { definitions } from '../../src/define.ts';
import { original, publicSchema } from '../judges.ts';
import { asks, outcomeOf } from './outcome.ts';
import { soundVisit } from './strange-inputs.ts';

/** What can be made of a schema of objects. The public schemas do not show all of it, but have it. */
const compositions: Readonly<Record<string, (visit: z.ZodObject) => z.ZodType>> = {
  'the schema itself': (visit) => visit,
  'a list': (visit) => z.array(visit),
  'a field': (visit) => z.object({ visit }),
  'a strict field that may be left out': (visit) => z.strictObject({ visit: visit.optional() }),
  optional: (visit) => visit.optional(),
  nullable: (visit) => visit.nullable(),
  nullish: (visit) => visit.nullish(),
  'with a default': (visit) => visit.default(soundVisit()),
  'with something to fall back on': (visit) => visit.catch(soundVisit()),
  readonly: (visit) => visit.readonly(),
  branded: (visit) => visit.brand('Visit'),
  described: (visit) => visit.describe('A visit'),
  'with metadata': (visit) => visit.meta({ title: 'A visit' }),
  cloned: (visit) => visit.clone(),
  'a union, first': (visit) => z.union([visit, z.string()]),
  'a union, second': (visit) => z.union([original('Meeting'), visit]),
  'a union of three': (visit) => z.union([visit, publicSchema('Meeting'), publicSchema('Official')]),
  'a choice by type': (visit) =>
    z.discriminatedUnion('type', [visit, z.object({ type: z.literal('other') })]),
  'one of two': (visit) => z.xor([visit, z.string()]),
  'both of two': (visit) => z.intersection(visit, z.looseObject({ name: z.string() })),
  'a tuple': (visit) => z.tuple([visit, visit]),
  'a record': (visit) => z.record(z.string(), visit),
  'a map': (visit) => z.map(z.string(), visit).or(z.array(visit)),
  'put off': (visit) => z.lazy(() => visit),
  'after a step before': (visit) => z.preprocess((value) => value, visit),
  refined: (visit) => visit.refine(({ name }) => name !== 'Spring visit', 'Another name'),
  'refined where right': (visit) => visit.refine(() => true),
  'refined with waiting': (visit) => visit.refine(async ({ name }) => name !== 'Spring visit'),
  'refined with more to say': (visit) =>
    visit.superRefine((_, context) => context.addIssue({ code: 'custom', message: 'Never', path: ['id'] })),
  checked: (visit) => visit.check(({ issues, value }) => void issues.push({ code: 'custom', input: value })),
  overwritten: (visit) => visit.overwrite((value) => ({ ...value, name: 'Overwritten' })),
  transformed: (visit) => visit.transform(({ name }) => name),
  'followed by another': (visit) => visit.pipe(z.looseObject({ name: z.string() })),
  extended: (visit) => visit.extend({ name: z.literal('Autumn visit') }),
  'extended with a field': (visit) => visit.extend({ rank: z.number().optional() }),
  'extended safely': (visit) => visit.safeExtend({ name: z.literal('Spring visit') }),
  partial: (visit) => visit.partial(),
  required: (visit) => visit.required(),
  picked: (visit) => visit.pick({ type: true, id: true }),
  omitted: (visit) => visit.omit({ name: true }),
  loose: (visit) => visit.loose(),
  stripped: (visit) => visit.strip(),
  'with a catch-all': (visit) => visit.catchall(z.string()),
  compiled: (visit) => z.compile(visit),
  'compiled in a list': (visit) => z.compile(z.array(visit)),
  'compiled in an object': (visit) => z.compile(z.object({ visit })),
};

const visit = soundVisit();
const wrong = { ...visit, name: ' ', foo: 1 };
const { name: _, ...nameless } = visit;
const single = [
  visit,
  wrong,
  { ...visit, name: 'Autumn visit' },
  nameless,
  {},
  { type: 'meeting' },
  null,
  'text',
];
const inputs: readonly unknown[] = [
  ...single,
  undefined,
  ...[visit, wrong, null].flatMap((value) => [[value], [visit, value], [value, visit], { visit: value }]),
  new Map([['a', visit]]),
  { ...visit, rank: 1 },
  { ...visit, rank: 'high' },
];

/** One of each kind: at once, later, backwards, by the standard, and with all that is in an issue. */
const some = Object.entries(asks).filter(([title]) =>
  ['safeParse', 'parseAsync', 'safeEncode', 'Standard Schema', 'with the input in issues'].includes(title),
);

const formats = [
  { title: 'by itself', options: { unrepresentable: 'any' } },
  { title: 'with our registry', options: { metadata: definitions } },
] as const;

/** The guarded schema, and what it would be without its guard. */
const own = publicSchema('Visit') as z.ZodObject;
const plain = original('Visit').clone() as z.ZodObject;

describe.each(Object.entries(compositions))('%s', (_title, compose) => {
  const [one, other] = [compose(own), compose(plain)];

  it.each(some)('answers as without a guard: %s', async (_ask, ask) => {
    for (const [index, value] of inputs.entries()) {
      const answers = [await outcomeOf(() => ask(one, value)), await outcomeOf(() => ask(other, value))];
      expect(answers[0] === answers[1] ? 'the same' : { index, answers }).toBe('the same');
    }
  });

  it.each(formats)('has the JSON Schema that it has without a guard: $title', async ({ options }) => {
    const texts = [one, other].map((schema) => outcomeOf(() => z.toJSONSchema(schema, options)));
    const [text, expected] = await Promise.all(texts);
    expect(text === expected).toBe(true);
  });
});

it('registers nothing of its own', () => {
  expect(z.globalRegistry.has(publicSchema('Visit'))).toBe(false);
  expect(definitions.get(publicSchema('Visit'))).toEqual(definitions.get(original('Visit').clone()));
});
