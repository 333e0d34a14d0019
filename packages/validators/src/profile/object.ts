import type { Observation } from '../finding.ts';
import { onlyNearest } from '../spelling.ts';
import { renaming } from '../structure/fixes.ts';
import { checkNames } from '../structure/properties.ts';
import type { Closed, Demand, ObjectDemand } from './demand.ts';
import { fits, follow } from './follow.ts';
import { isOver, tell, type Walk, within } from './walk.ts';

type Members = Readonly<Record<string, unknown>>;

/** Tells in what an object and its properties depart from what a profile asks. */
export function followObject(demand: ObjectDemand, object: Members, walk: Walk): void {
  const { closed, deprecated } = demand;
  if (closed === undefined) tellMissing(demand, object, walk);
  else tellNames(demand, closed, object, walk);
  for (const name of Object.keys(object)) {
    if (isOver(walk)) return;
    if (deprecated.has(name) && !walk.isTrial) tellDeprecated(name, deprecated.get(name), walk);
    if (demand.names !== undefined) followName(demand.names, name, walk);
    for (const part of demandsOn(name, demand))
      within(walk, name, () => {
        if (part.isNever) tellForbidden(name, walk);
        else follow(part, object[name], walk);
      });
  }
}

/** What is asked of the value of a property. */
function demandsOn(name: string, { properties, patterns, named, others }: ObjectDemand): readonly Demand[] {
  const own = properties.get(name);
  const fitting = patterns.filter(([pattern]) => pattern.test(name));
  const rest = named.has(name) || fitting.length > 0 ? undefined : others;
  return [own, ...fitting.map(([, part]) => part), rest].filter((part) => part !== undefined);
}

function tellMissing({ required }: ObjectDemand, object: Members, walk: Walk): void {
  for (const property of required)
    if (!Object.hasOwn(object, property))
      tell(walk, () => ({ rule: 'property-required', params: { property } }));
}

/** Names that do not belong there, and those that are missing; one near an absent one is that one misspelled. */
function tellNames(demand: ObjectDemand, closed: Closed, object: Members, walk: Walk): void {
  const { known, taken } = closed;
  const free = (name: string) => !known.has(name) && demand.patterns.some(([pattern]) => pattern.test(name));
  const bound = Object.fromEntries(Object.entries(object).filter(([name]) => !free(name)));
  const expected = { known, required: demand.required, oneOf: [] };
  for (const observation of checkNames(bound, expected, walk.trail)) {
    const { property } = observation.params;
    const isTaken = observation.rule === 'property-spelled' && taken.has(String(property));
    walk.found.push(isTaken ? unknown(observation) : mended(observation, demand, object, walk));
  }
}

/** A name that Chancery knows is not another one misspelled: the profile just does not want it. */
function unknown({ path, params: { property = '' } }: Observation): Observation {
  return { rule: 'property-known', params: { property }, path, mark: 'key' };
}

/** The same with its fix, where what was meant is sure and its value is sound. */
function mended(observation: Observation, demand: ObjectDemand, object: Members, walk: Walk): Observation {
  if (walk.isTrial || observation.rule !== 'property-spelled') return observation;
  const [from, to] = [String(observation.params.property), String(observation.params.suggestion)];
  const absent = [...demand.named].filter((name) => !Object.hasOwn(object, name));
  const part = demand.properties.get(to);
  if (onlyNearest(from, absent) !== to || (part !== undefined && !fits(part, object[from], walk)))
    return observation;
  return { ...observation, fix: renaming(from, to, walk.trail) };
}

function followName(names: Demand, name: string, walk: Walk): void {
  const before = walk.found.length;
  within(walk, name, () => follow(names, name, walk));
  // A key is no value: what would replace it cannot be written there.
  const told = walk.found.splice(before).map(({ fix: _, ...one }) => ({ ...one, mark: 'key' as const }));
  walk.found.push(...told);
}

function tellForbidden(property: string, walk: Walk): void {
  tell(walk, () => ({ rule: 'property-known', params: { property }, mark: 'key' }));
}

function tellDeprecated(property: string, note: string | undefined, walk: Walk): void {
  const params = note === undefined ? { property } : { property, note };
  within(walk, property, () =>
    tell(walk, () => ({ rule: 'deprecated-property-unused', params, mark: 'key' })),
  );
}
