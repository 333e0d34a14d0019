import { canonical } from '../same-json.ts';
import { explain } from '../structure/explain.ts';
import { moved } from '../structure/fixes.ts';
import { hasHoles, kindOf } from '../structure/kind.ts';
import { meantBy, ofSameType } from './choose.ts';
import { type Choice, type Demand, hasTypeOf, isAmong, type ListDemand, typesOf } from './demand.ts';
import { followObject } from './object.ts';
import { checkNumber, checkText, checkWord, wrongType } from './scalars.ts';
import { isOver, tell, type Walk, within } from './walk.ts';

/** So deep objects and lists may stand inside each other in a text; a value in memory is followed no deeper. */
const deepest = 64;

/** Tells everything in which a value departs from what a profile asks. */
export function follow(demand: Demand, value: unknown, walk: Walk): void {
  if (isOver(walk) || isTooDeep(value, walk)) return;
  // What stands inside itself may have as many forms as a tree has branches: what is sound is not looked at twice.
  if (demand.isRecursive && !walk.tellsDeprecated && isContainer(value) && fits(demand, value, walk)) return;
  look(demand, value, walk);
}

/** Whether a value meets a demand. */
export function fits(demand: Demand, value: unknown, walk: Walk): boolean {
  const { tried, tellsDeprecated } = walk;
  const known = tried.get(demand) ?? new Map<unknown, boolean>();
  const before = known.get(value);
  if (before !== undefined) return before;
  const isKept = isContainer(value);
  // A value that contains itself is told by Chancery; here it must only come to an end.
  if (isKept) tried.set(demand, known.set(value, true));
  const trial: Walk = { trail: [...walk.trail], found: [], isTrial: true, tried, tellsDeprecated };
  look(demand, value, trial);
  if (isKept) known.set(value, trial.found.length === 0);
  return trial.found.length === 0;
}

function look(demand: Demand, value: unknown, walk: Walk): void {
  const kind = kindOf(value);
  if (demand.isNever)
    tell(walk, () => ({ rule: 'value-type', params: { expected: 'nothing', found: kind } }));
  else if (demand.published !== undefined) followPublished(demand.published, value, walk);
  else if (demand.types !== undefined && !hasTypeOf(demand.types, kind, value))
    wrongType(demand.types, value, walk);
  else if (demand.words !== undefined && !isAmong(value, demand.words)) checkWord(demand.words, value, walk);
  else followParts(demand, value, walk);
}

function isTooDeep(value: unknown, walk: Walk): boolean {
  if (walk.trail.length < deepest || !isContainer(value)) return false;
  tell(walk, () => ({ rule: 'json-depth-limit', params: { depth: deepest } }));
  return true;
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Where the profile names a schema of Chancery, Chancery says what is wrong. */
function followPublished(name: string, value: unknown, walk: Walk): void {
  for (const { path, ...told } of explain(name, value)) {
    const fix = told.fix === undefined ? {} : { fix: moved(told.fix, walk.trail) };
    walk.found.push({ ...told, ...fix, path: [...walk.trail, ...path] });
  }
}

function followParts(demand: Demand, value: unknown, walk: Walk): void {
  const { text, number, list, object, all, choices } = demand;
  if (text !== undefined && typeof value === 'string') checkText(text, value, walk);
  if (number !== undefined && typeof value === 'number') checkNumber(number, value, walk);
  if (list !== undefined && Array.isArray(value) && !hasHoles(value)) followList(list, value, walk);
  if (object !== undefined && kindOf(value) === 'object')
    followObject(object, value as Readonly<Record<string, unknown>>, walk);
  for (const part of all) follow(part, value, walk);
  for (const choice of choices) followChoice(choice, value, walk);
}

function followList(
  { minimum, maximum, isUnique, first, rest }: ListDemand,
  list: readonly unknown[],
  walk: Walk,
): void {
  const count = list.length;
  const base = { value: `[${count === 0 ? '' : '…'}]`, format: 'list', found: count };
  if (count === 0 && minimum === 1)
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'empty' } }));
  else if (count < minimum)
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'short', minimum } }));
  if (count > maximum)
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'long', maximum } }));
  if (isUnique) checkUnique(list, walk);
  // What is too much is told once, and not looked at.
  for (let index = 0; index < Math.min(count, maximum) && !isOver(walk); index += 1) {
    const demand = index < first.length ? first[index] : rest;
    if (demand !== undefined) within(walk, index, () => follow(demand, list[index], walk));
  }
}

function checkUnique(list: readonly unknown[], walk: Walk): void {
  const seen = new Map<string, number>();
  for (const [index, member] of list.entries()) {
    const text = canonical(member);
    const before = seen.get(text);
    if (before === undefined) seen.set(text, index);
    else
      within(walk, index, () =>
        tell(walk, () => ({
          rule: 'value-format',
          params: { value: text, format: 'list', reason: 'twice', first: before },
        })),
      );
  }
}

/** A choice is told as what is wrong with the branch that was meant, not once for every branch. */
function followChoice(choice: Choice, value: unknown, walk: Walk): void {
  const { branches, isOne } = choice;
  const met = isOne ? branches.filter((branch) => fits(branch, value, walk)) : [];
  const one = isOne ? met[0] : branches.find((branch) => fits(branch, value, walk));
  if (met.length > 1)
    tell(walk, () => ({
      rule: 'value-format',
      params: { value: kindOf(value), format: 'choice', reason: 'several', found: met.length },
    }));
  else if (one === undefined) tellChoice(choice, value, walk);
  else if (walk.tellsDeprecated && !walk.isTrial) follow(one, value, walk);
}

function tellChoice(choice: Choice, value: unknown, walk: Walk): void {
  const likely = ofSameType(choice, kindOf(value), value);
  const words = likely.map((branch) => branch.words?.words);
  const meant = meantBy(likely, value);
  const types = choice.branches.flatMap((branch) => typesOf(branch) ?? []);
  if (walk.isTrial) tell(walk, () => ({ rule: '', params: {} }));
  else if (meant === undefined) wrongType([...new Set(types)], value, walk);
  else if (words.every((list) => list !== undefined))
    checkWord({ words: words.flat(), others: [] }, value, walk);
  else follow(meant, value, walk);
}
