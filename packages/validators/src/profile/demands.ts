import { definition, isAnything, isDefined } from '../model.ts';
import {
  type Choice,
  type Demand,
  isFreeObject,
  isNothing,
  type ListDemand,
  type ObjectDemand,
} from './demand.ts';
import { deprecatedIn } from './deprecated.ts';
import { type Document, expression } from './document.ts';
import { beyond, closedIn, defined, numberIn, textIn, typesIn, wordsIn } from './own-demands.ts';
import { comparing, type IsSame, plain } from './same.ts';
import type { Part, ProfileSchema } from './schema.ts';

type Building = { -readonly [Name in keyof Demand]: Demand[Name] };

const free: Demand = { all: [], choices: [] };

/** Reads what a profile asks beyond Chancery, schema by schema. */
export class Demands {
  readonly #document: Document;
  readonly #isSame: IsSame;
  readonly #known = new Map<ProfileSchema, Map<ProfileSchema | undefined, Building>>();
  readonly #building = new Set<Demand>();

  constructor(document: Document) {
    this.#document = document;
    this.#isSame = comparing(document);
  }

  /** What a schema of the profile asks beyond a published one; `undefined` where that is nothing. */
  of(asked: Part, published: ProfileSchema | undefined): Demand | undefined {
    if (typeof asked === 'boolean') return asked ? undefined : { ...free, isNever: true };
    if (published !== undefined && this.#isSame(asked, published)) return undefined;
    const known = this.#known.get(asked) ?? new Map<ProfileSchema | undefined, Building>();
    const demand = known.get(published) ?? this.#build(asked, published, known);
    if (this.#building.has(demand)) demand.isRecursive = true;
    return isNothing(demand) && !this.#building.has(demand) ? undefined : demand;
  }

  #build(
    asked: ProfileSchema,
    published: ProfileSchema | undefined,
    known: Map<ProfileSchema | undefined, Building>,
  ): Building {
    const demand: Building = { ...free };
    this.#known.set(asked, known.set(published, demand));
    this.#building.add(demand);
    Object.assign(demand, this.#read(asked, published === undefined ? undefined : plain(published)));
    this.#building.delete(demand);
    return demand;
  }

  #read(asked: ProfileSchema, published: ProfileSchema | undefined): Demand {
    const { $ref, allOf = [], anyOf, oneOf, not } = asked;
    const named = $ref === undefined ? undefined : this.#referred($ref, published);
    const parts = [named, ...allOf.map((part) => this.of(part, published))];
    const choices = [
      this.#choice(anyOf, published?.anyOf, false),
      this.#choice(oneOf, published?.oneOf, true),
    ];
    return {
      ...defined({
        types: typesIn(asked, published),
        words: wordsIn(asked, published),
        text: textIn(asked, published),
        number: numberIn(asked, published),
        list: this.#list(asked, published),
        object: this.#object(asked, published),
        isNever: not === undefined ? undefined : (true as const),
      }),
      all: parts.filter((part) => part !== undefined),
      choices: choices.filter((choice) => choice !== undefined),
    };
  }

  /** A published schema that the profile leaves as it is speaks in the words of Chancery. */
  #referred(ref: string, published: ProfileSchema | undefined): Demand | undefined {
    const target = this.#document.follow(ref);
    const name = /^#\/\$defs\/([A-Za-z]+)$/u.exec(ref)?.[1] ?? '';
    if (published !== undefined && this.#isSame(target, published)) return undefined;
    if (!isDefined(name) || !this.#isSame(target, definition(name) as ProfileSchema))
      return this.of(target, published);
    return isAnything(definition(name)) ? undefined : { ...free, published: name };
  }

  #choice(
    branches: readonly Part[] | undefined,
    published: readonly Part[] | undefined,
    isOne: boolean,
  ): Choice | undefined {
    if (branches === undefined) return undefined;
    if (published !== undefined && this.#isSame({ anyOf: branches }, { anyOf: published })) return undefined;
    return { branches: branches.map((branch) => this.of(branch, undefined) ?? free), isOne };
  }

  #list(asked: ProfileSchema, published: ProfileSchema | undefined): ListDemand | undefined {
    const {
      prefixItems = [],
      items = true,
      maxItems = Number.POSITIVE_INFINITY,
      uniqueItems = false,
    } = asked;
    const minimum = beyond(asked.minItems, published?.minItems) ?? 0;
    const first = prefixItems.map((part) => this.of(part, undefined));
    const rest = this.of(items, prefixItems.length === 0 ? schemaIn(published?.items) : undefined);
    const isFree = minimum === 0 && maxItems === Number.POSITIVE_INFINITY && !uniqueItems;
    if (isFree && [rest, ...first].every((one) => one === undefined)) return undefined;
    return { minimum, maximum: maxItems, isUnique: uniqueItems, first, ...defined({ rest }) };
  }

  #object(asked: ProfileSchema, published: ProfileSchema | undefined): ObjectDemand | undefined {
    const {
      properties = {},
      patternProperties = {},
      additionalProperties = true,
      propertyNames = true,
    } = asked;
    const base = published?.properties ?? {};
    const names = Object.keys(properties);
    const isClosed = additionalProperties === false;
    const demand: ObjectDemand = {
      required: (asked.required ?? []).filter((name) => !published?.required?.includes(name)),
      properties: new Map(names.flatMap((name) => this.#property(name, properties, base))),
      patterns: Object.entries(patternProperties).map(
        ([pattern, part]) => [expression(pattern), this.of(part, undefined)] as const,
      ),
      named: new Set(names),
      deprecated: deprecatedIn(asked, published, this.#document),
      ...defined({
        closed: closedIn(asked, published),
        others: isClosed ? undefined : this.of(additionalProperties, undefined),
        names: this.of(propertyNames, schemaIn(published?.propertyNames)),
      }),
    };
    return isFreeObject(demand) ? undefined : demand;
  }

  #property(
    name: string,
    properties: Readonly<Record<string, Part>>,
    base: Readonly<Record<string, Part>>,
  ): readonly (readonly [string, Demand])[] {
    const demand = this.of(
      properties[name] ?? true,
      Object.hasOwn(base, name) ? schemaIn(base[name]) : undefined,
    );
    return demand === undefined ? [] : [[name, demand]];
  }
}

function schemaIn(part: Part | undefined): ProfileSchema | undefined {
  return typeof part === 'object' ? part : undefined;
}
