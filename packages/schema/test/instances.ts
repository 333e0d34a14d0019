import { changedAt } from './changed-at.ts';
import { names } from './judges.ts';
import { type Location, locationsOf, pathOf } from './locations.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { type Random, shuffled } from './random.ts';
import { treesOfZod, treesOnDisk } from './trees.ts';
import { validAt } from './valid-instances.ts';

/** A value to be judged, with the place and the keyword at which it was made. */
export interface Instance {
  readonly name: string;
  readonly pointer: string;
  /** `valid` where nothing was changed. */
  readonly keyword: string;
  readonly value: unknown;
}

/** How many instances are made for a place: left valid, and taken one step away. */
const validPerLocation = 1;
const mutantsPerLocation = 4;

/** Small schemas get more rounds, so that the rarer steps are taken there too. */
const rounds = [
  { places: 1, count: 10 },
  { places: 40, count: 3 },
  { places: 200, count: 2 },
  { places: Number.POSITIVE_INFINITY, count: 1 },
] as const;

/** Collections hold records of all types, which are tried from both sides themselves: of Zod's, the upper places do. */
const collections = ['AnyRecord', 'Dataset'];
const upper = 3;

/** A long text costs as much as a thousand others: it is tried where it is declared, elsewhere now and then. */
const longest = 5000;
const rarely = 0.01;

/** Instances of every public name, from both sides, with something at every place, then with that something changed. */
export function* instances(random: Random): Generator<Instance> {
  for (const name of names) {
    yield* instancesOf(locationsOf(name, treesOnDisk), random);
    const ofZod = locationsOf(name, treesOfZod);
    const isCollection = collections.includes(name);
    yield* instancesOf(isCollection ? ofZod.filter(({ steps }) => steps.length <= upper) : ofZod, random);
  }
}

/** Instances with something at each of the places, then with that something changed. */
export function* instancesOf(locations: readonly Location[], random: Random): Generator<Instance> {
  const { count } = rounds.find(({ places }) => locations.length <= places) ?? { count: 1 };
  for (const location of locations) {
    for (let round = count * rarity(location); round > 0; round--) yield* instancesAt(location, random);
  }
}

/** Keywords that stand in few places are tried there so much the more often. */
function rarity({ schema }: Location): number {
  if (schema.oneOf !== undefined) return 20;
  return schema.const !== undefined || schema.propertyNames !== undefined ? 3 : 1;
}

function* instancesAt(location: Location, random: Random): Generator<Instance> {
  const { name, pointer } = location;
  for (let count = 0; count < validPerLocation; count++) {
    yield { name, pointer, keyword: 'valid', value: validAt(location, random) };
  }
  for (const { keyword, apply } of chosen(location, random)) {
    const value = changedAt(validAt(location, random), pathOf(location), (part) => apply(part, random));
    yield { name, pointer, keyword, value };
  }
}

function chosen(location: Location, random: Random): Mutation[] {
  const { schema, steps } = location;
  const tooLong = (schema.maxLength ?? 0) > longest && steps.length > 0 && random() > rarely;
  const mutations = mutationsOf(schema).filter(({ keyword }) => !(tooLong && keyword === 'maxLength'));
  const [surelyWrong, ...others] = mutations;
  if (surelyWrong === undefined) return [];
  return [surelyWrong, ...shuffled(others, random).slice(0, mutantsPerLocation - 1)];
}
