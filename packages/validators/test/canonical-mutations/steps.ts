import { misriKapoor2025 } from '@chancery/fixtures';
import { type Draft, draft, type Form, printed } from '../printed.ts';
import { asNdjson } from '../small-dataset.ts';

/** One step away from the canonical visit: how it is made, and the place that it makes wrong. */
export interface Step {
  readonly at: string;
  make(dataset: Draft): void;
}

/** A step, the rule that it breaks, and where that is told if not at the place of the step. */
export type Mutation = readonly [name: string, step: Step, rule: string, at?: string | readonly string[]];

const canonical = draft(misriKapoor2025) as unknown as Draft;

/** The number that a record gets that is put behind the others. */
export const added = `/records/${recordsOf(canonical).length}`;

/** The dataset after a step, as text. */
export function textAfter({ make }: Step, form: Form): string {
  const copy = draft(canonical);
  make(copy);
  return printed(copy, form);
}

/** The canonical visit itself, as text. */
export function canonicalText(form: Form): string {
  return form === 'document' ? printed(canonical, form) : asNdjson(canonical as never);
}

/** The pointer of a place in a record, or in the header where no record is named. */
export function place(record: string, path = ''): string {
  const number = recordsOf(canonical).findIndex(({ id }) => id === record);
  if (number < 0 && record !== '') throw new RangeError(`There is no ${record}.`);
  return record === '' ? path : `/records/${number}${path}`;
}

/** Puts a value where another one stands, or none; `-` is the end of a list. */
export function put(record: string, path: string, value: unknown): Step {
  const steps = stepsOf(place(record, path));
  const number = steps.at(-1) === '-' ? lengthAt(steps.slice(0, -1)) : steps.at(-1);
  const last = String(number);
  return {
    at: `/${[...steps.slice(0, -1), last].join('/')}`,
    make: (dataset) => Object.assign(holderOf(dataset, steps), { [unescaped(last)]: draft({ value }).value }),
  };
}

/** Takes away a property, or the last value of a list; what is then wrong is the object that it leaves. */
export function drop(record: string, path: string): Step {
  const steps = stepsOf(place(record, path));
  return {
    at: `/${steps.slice(0, -1).join('/')}`.replace(/^\/$/u, ''),
    make(dataset) {
      const holder = holderOf(dataset, steps);
      if (Array.isArray(holder)) holder.splice(Number(steps.at(-1)), 1);
      else delete holder[String(steps.at(-1))];
    },
  };
}

/** Gives a property another name. */
export function rename(record: string, path: string, name: string): Step {
  const steps = stepsOf(place(record, path));
  return {
    at: `/${[...steps.slice(0, -1), name].join('/')}`,
    make(dataset) {
      const holder = holderOf(dataset, steps);
      const members = Object.entries(holder);
      for (const key of Object.keys(holder)) delete holder[key];
      for (const [key, value] of members) holder[key === steps.at(-1) ? name : key] = value;
    },
  };
}

/** Puts a copy of a record behind the others, with some of its properties changed. */
export function copyOf(record: string, changes: Draft): Step {
  return {
    at: added,
    make(dataset) {
      const found = recordsOf(dataset).find(({ id }) => id === record);
      recordsOf(dataset).push({ ...draft(found), ...changes });
    },
  };
}

/** Puts a record behind the others. */
export function append(record: Draft): Step {
  return { at: added, make: (dataset) => recordsOf(dataset).push(draft(record)) };
}

function recordsOf(dataset: Draft): Draft[] {
  return dataset.records as Draft[];
}

function stepsOf(pointer: string): readonly string[] {
  return pointer.slice(1).split('/');
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function lengthAt(steps: readonly string[]): number {
  return (steps.reduce<unknown>((value, step) => (value as Draft)[step], canonical) as unknown[]).length;
}

function holderOf(dataset: Draft, steps: readonly string[]): Draft {
  return steps.slice(0, -1).reduce<unknown>((value, step) => (value as Draft)[step], dataset) as Draft;
}
