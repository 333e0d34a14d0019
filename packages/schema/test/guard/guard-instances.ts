import { changedAt, type Path } from '../changed-at.ts';
import { instancesOf } from '../instances.ts';
import { locationsOf } from '../locations.ts';
import { oneOf, type Random, shuffled } from '../random.ts';
import { twistFrom } from './twists.ts';

/** A value on which all that judge a record are to agree, or the guard and Zod where JSON could not say it. */
export interface GuardInstance {
  /** What was done to it. */
  readonly kind: string;
  readonly isJson: boolean;
  readonly value: unknown;
}

/** So many values are made from the published schema before more are made; each is then twisted in so many ways. */
const pool = 300;
const ways = 40;

/** Values for a name, without end: made from its schema, changed at a keyword, and twisted at any place. */
export function* guardInstances(name: string, random: Random): Generator<GuardInstance> {
  for (;;) {
    const places = shuffled(locationsOf(name), random).slice(0, pool / 5);
    for (const { keyword, value } of instancesOf(places, random)) {
      yield { kind: keyword, isJson: true, value };
      if (keyword === 'valid') for (let way = 0; way < ways; way++) yield twisted(value, random);
    }
  }
}

function twisted(value: unknown, random: Random): GuardInstance {
  const { kind, isJson, apply } = twistFrom(random);
  return { kind, isJson, value: changedAt(value, pathInto(value, random), (part) => apply(part, random)) };
}

/** A way down into a value that may end anywhere. */
function pathInto(value: unknown, random: Random): Path {
  const path: (string | number)[] = [];
  let part = value;
  while (typeof part === 'object' && part !== null && random() < 0.75) {
    const keys = Array.isArray(part) ? [...part.keys()] : Object.keys(part);
    if (keys.length === 0) break;
    const step = oneOf<string | number>(keys, random);
    path.push(step);
    part = (part as Readonly<Record<string | number, unknown>>)[step];
  }
  return path;
}
