import { isDeepStrictEqual } from 'node:util';
import { paired } from './alternatives.ts';
import { type Change, type Difference, effects, type Schema, stepOf } from './difference.ts';
import { changesOf, presence } from './keywords.ts';
import { asObject, bare, head, namesIn, propertiesOf, requiredOf, resolved } from './schema-parts.ts';
import { versionStep } from './versions.ts';

/** Two schemas that stand in the same place of two bundles. */
interface Sight {
  readonly schema: string;
  readonly pointer: string;
  readonly before: Schema;
  readonly after: Schema;
  readonly bundles: Bundles;
  /** The pairs of names that were looked through on the way here. */
  readonly followed: readonly string[];
}

interface Bundles {
  readonly before: Schema;
  readonly after: Schema;
}

/** The place of what has no name: the root of the bundle, which is a dataset. */
const root = 'Chancery';

/**
 * Every difference between two bundles of schemas, `chancery.schema.json` of a release and of today.
 * - the data that was accepted is asked whether it still is, and older readers what they make of new data
 * - what is new in an object, a vocabulary or the union of records is noted by older readers of the same major version
 * - what else is wider than it was, they refuse
 */
export function differencesOf(before: Schema, after: Schema): readonly Difference[] {
  const bundles = { before, after };
  const [old, now] = [namesIn(before), namesIn(after)];
  const sight = {
    schema: root,
    pointer: '',
    before: head(before),
    after: head(after),
    bundles,
    followed: [],
  };
  return [
    ...versionStep(before, after).map((change) => ({ schema: root, pointer: '/$id', ...change })),
    ...differencesAt(sight),
    ...Object.entries(old).flatMap(([schema, one]) => {
      const other = now[schema];
      if (other === undefined) return [gone(schema, one, bundles)];
      return differencesAt({ ...sight, schema, before: one, after: other });
    }),
    ...Object.keys(now)
      .filter((schema) => !Object.hasOwn(old, schema))
      .map((schema) => ({ schema, pointer: '', change: 'a new schema', ...effects.kept })),
  ];
}

function gone(schema: string, one: Schema, { before, after }: Bundles): Difference {
  const [old, now] = [namesIn(before), namesIn(after)];
  const isLike = (name: string) =>
    !Object.hasOwn(old, name) && isDeepStrictEqual(bare(one), bare(now[name] ?? {}));
  const name = Object.keys(now).find(isLike);
  const change = name === undefined ? 'the schema is gone' : `the schema is gone; ${name} says the same`;
  return { schema, pointer: '', change, ...effects.refused };
}

function differencesAt(sight: Sight): readonly Difference[] {
  const { before, after } = sight;
  if (before.$ref !== after.$ref) return behind(sight);
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [
    ...fields(sight),
    ...[...keywords]
      .filter((keyword) => keyword !== 'properties' && keyword !== 'required')
      .filter((keyword) => !isDeepStrictEqual(before[keyword], after[keyword]))
      .flatMap((keyword) => keywordDifferences(sight, keyword)),
  ];
}

function keywordDifferences(sight: Sight, keyword: string): readonly Difference[] {
  const pair = { before: sight.before[keyword], after: sight.after[keyword] };
  if (keyword === 'additionalProperties') return others(sight);
  if (keyword === 'items' || keyword === 'propertyNames') return differencesAt(below(sight, [keyword], pair));
  if (keyword === 'anyOf' || keyword === 'oneOf') return branches(sight, keyword);
  return changesOf(keyword, pair, sight.schema).map((change) => told(sight, change));
}

/** Another reference is no difference where what it leads to accepts the same. */
function behind(sight: Sight): readonly Difference[] {
  const { before, after, bundles, followed } = sight;
  const step = stepOf(before.$ref, after.$ref);
  if (followed.includes(step)) return [];
  const pair = { before: resolved(before, bundles.before), after: resolved(after, bundles.after) };
  const found = differencesAt({ ...sight, ...pair, followed: [...followed, step] });
  const differences = found.filter(({ effect }) => effect !== 'wording');
  return differences.length > 0 ? differences : [told(sight, { change: `$ref: ${step}`, ...effects.kept })];
}

function fields(sight: Sight): readonly Difference[] {
  const [old, now] = [propertiesOf(sight.before), propertiesOf(sight.after)];
  const required = [...requiredOf(sight.before), ...requiredOf(sight.after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now), ...required])].flatMap((name) => {
    const inside = below(sight, ['properties', name], { before: old[name] ?? {}, after: now[name] ?? {} });
    const change = fieldChange(sight, name);
    if (change !== undefined) return [told(inside, change)];
    return [...duty(inside, sight, name), ...differencesAt(inside)];
  });
}

/** A property that came or went. */
function fieldChange({ before, after }: Sight, name: string): Change | undefined {
  const [was, is] = [before, after].map((one) => Object.hasOwn(propertiesOf(one), name));
  if (was === is) return undefined;
  if (was) return { change: 'the property is gone', ...effects.refused };
  if (requiredOf(after).includes(name)) return { change: 'a new property, required', ...effects.refused };
  const isFree = before.additionalProperties !== false;
  return { change: 'a new property', ...(isFree ? effects.refused : effects.noted) };
}

/** A property that was required and is not, or the other way round. */
function duty(inside: Sight, { before, after }: Sight, name: string): readonly Difference[] {
  const [was, is] = [before, after].map((one) => requiredOf(one).includes(name));
  if (was === is) return [];
  const change = was ? 'required → optional' : 'optional → required';
  return [told(inside, { change, ...(was ? effects.unread : effects.refused) })];
}

/** What may stand in an object beside its properties. */
function others(sight: Sight): readonly Difference[] {
  const { additionalProperties: was = true } = sight.before;
  const { additionalProperties: is = true } = sight.after;
  if (was !== false && is !== false)
    return differencesAt(below(sight, ['additionalProperties'], { before: was, after: is }));
  const change = `additionalProperties: ${stepOf(was, is)}`;
  return [told(sight, { change, ...(is === false ? effects.refused : effects.unread) })];
}

function branches(sight: Sight, keyword: string): readonly Difference[] {
  const { before, after } = { before: sight.before[keyword], after: sight.after[keyword] };
  if (!Array.isArray(before) || !Array.isArray(after))
    return presence({ before, after }).map(({ change, ...rest }) =>
      told(sight, { change: `${keyword}: ${change}`, ...rest }),
    );
  const { pairs, gone: lost, added } = paired(before, after);
  const isRecords = sight.schema === 'AnyRecord' && sight.pointer === '';
  return [
    ...pairs.flatMap(([index, one, other]) =>
      differencesAt(below(sight, [keyword, String(index)], { before: one, after: other })),
    ),
    ...lost.map((one) =>
      told(sight, { change: `${keyword}: ${stepOf(one, undefined)}`, ...effects.refused }),
    ),
    ...added.map((one) => {
      const change = `${keyword}: ${stepOf(undefined, one)}`;
      return told(sight, { change, ...(isRecords ? effects.noted : effects.unread) });
    }),
  ];
}

function below(sight: Sight, steps: readonly string[], pair: { before: unknown; after: unknown }): Sight {
  const path = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return {
    ...sight,
    pointer: sight.pointer + path.join(''),
    before: asObject(pair.before),
    after: asObject(pair.after),
  };
}

function told({ schema, pointer }: Sight, change: Change): Difference {
  return { schema, pointer, ...change };
}
