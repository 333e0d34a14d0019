import { definitions } from '../define.ts';
import type { Definitions } from './accepts.ts';
import { describe, type ExtensionTypes } from './extension.ts';
import { narrowedSchema } from './narrowed-schema.ts';
import { type Narrowing, typeOf } from './narrowing.ts';
import { refuse } from './profile-error.ts';

/**
 * The published definitions with those that a profile narrows changed in place, and the consumer's own behind them. A
 * narrowed header narrows the document form alike.
 */
export function narrowedDefinitions(published: Definitions, narrowings: readonly Narrowing[]): Definitions {
  const { parts, own, met } = describe(Object.assign({}, ...narrowings.map(labelled)) as ExtensionTypes);
  const taken = Object.keys(own).find((name) => Object.hasOwn(published, name));
  if (taken !== undefined)
    refuse(`The name ${taken} is taken by Chancery: give the type another id with meta`);
  const narrowed = narrowings.flatMap((narrowing) =>
    namesOf(narrowing).flatMap((name) => {
      const before = published[name];
      const types = typesOf(narrowing, parts);
      return before === undefined
        ? []
        : [[name, narrowedSchema(before, narrowing, types, published.Extensions ?? {})]];
    }),
  );
  return { ...met, ...published, ...Object.fromEntries(narrowed), ...own };
}

/** Several records may type one key, each in its own way. */
function labelled(narrowing: Narrowing): ExtensionTypes {
  const types = Object.entries(narrowing.extensions).map(([key, type]) => [label(narrowing, key), type]);
  return Object.fromEntries(types);
}

function typesOf(narrowing: Narrowing, parts: Definitions): Definitions {
  const keys = Object.keys(narrowing.extensions);
  return Object.fromEntries(keys.map((key) => [key, parts[label(narrowing, key)] ?? {}]));
}

function label(narrowing: Narrowing, key: string): string {
  return `${typeOf(narrowing)} ${key}`;
}

function namesOf({ base }: Narrowing): readonly string[] {
  const name = definitions.get(base)?.id ?? '';
  return name === 'DatasetHeader' ? [name, 'Dataset'] : [name];
}
