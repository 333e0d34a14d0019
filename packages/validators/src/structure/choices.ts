import { type NamedSchema, resolved, type Schema } from '../model.ts';
import { type Expectation, expectationOf } from './properties.ts';

/** What an object is held against. */
export interface Shape {
  readonly schema: Schema;
  readonly expected: Expectation;
}

/** The branches of an `anyOf`, the shapes of those of objects, and the one for an object that follows none of them. */
export interface Choices {
  readonly all: readonly NamedSchema[];
  readonly ofObjects: boolean;
  readonly shapes: readonly Shape[];
  readonly otherwise: Shape;
}

const known = new WeakMap<readonly Schema[], Choices>();

/** The choices that the branches of an `anyOf` give, read once. */
export function choicesOf(branches: readonly Schema[]): Choices {
  return known.get(branches) ?? readChoices(branches);
}

/** The shape of the branch that an object has chosen by the properties that are there (`who` of a party). */
export function chosenBy(object: object, { shapes, otherwise }: Choices): Shape {
  const isThere = (key: string) => Object.hasOwn(object, key);
  return shapes.find(({ schema }) => schema.required?.every(isThere)) ?? otherwise;
}

function readChoices(branches: readonly Schema[]): Choices {
  const all = branches.map(resolved);
  const together = merged(all);
  const choices = {
    all,
    ofObjects: all.some(({ schema }) => schema.type === 'object'),
    shapes: all.map(({ schema }) => ({
      schema,
      expected: { ...expectationOf(schema), elsewhere: together.known },
    })),
    otherwise: { schema: all[0]?.schema ?? {}, expected: together },
  };
  known.set(branches, choices);
  return choices;
}

/** What all branches together expect: every property of any, and at least one of those that tell them apart. */
function merged(choices: readonly NamedSchema[]): Expectation {
  return {
    known: new Set(choices.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))),
    required: [],
    oneOf: choices.flatMap(({ schema }) => schema.required ?? []),
  };
}
