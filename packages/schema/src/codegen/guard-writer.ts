import { both, either, enclosed, expression, quoted, scalar } from './guard-code.ts';
import { GuardError } from './guard-error.ts';
import { bareChoices, bitsOf, commonShape, completeness, type ObjectShape, shapeOf } from './guard-object.ts';
import { partAt, refuseCircle } from './guard-references.ts';
import { isNumber, isOneOf, isText } from './guard-scalars.ts';
import { isNote, refuseUnknown, stepTo } from './guard-subset.ts';
import { GuardText } from './guard-text.ts';
import { type Bundle, isSchema, type Schema } from './schema.ts';

type Part = Schema | boolean;

/** The keywords that ask something of values of one type only. */
const families: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required'],
};

/**
 * Writes checks, each a function of its own that says yes or no to a value.
 * - objects are walked with `for … in`, so that number and order of their keys do not matter to the engine
 * - the keys that must be there, or must not, are bits of a number
 */
export class GuardWriter {
  readonly #bundle: Bundle;
  readonly #text = new GuardText();
  readonly #known = new Set<string>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  /** The name of the function that checks values of a definition; it is written with all that it needs. */
  check(name: string): string {
    return this.#referred(`#/$defs/${name}`);
  }

  /** The name of a fixed part that the module holds as well. */
  part(...name: Parameters<GuardText['part']>): string {
    return this.#text.part(...name);
  }

  /** All that was written. */
  text(): string {
    return this.#text.text();
  }

  /** The function for what a `$ref` names. */
  #referred(reference: string): string {
    const schema = this.#followed(reference);
    return this.#text.named(reference, 'of', wordsOf(reference), (name) =>
      this.#function(name, schema, reference),
    );
  }

  #followed(reference: string): Part {
    const part = partAt(this.#bundle, reference);
    if (part === undefined)
      throw new GuardError(`The reference ${reference} leads to nothing in the document`);
    if (!this.#known.has(reference)) {
      this.#known.add(reference);
      refuseUnknown(part, reference);
      refuseCircle(this.#bundle, reference);
    }
    return part;
  }

  /** The function for a schema without a name, one for all places where it stands. */
  #apart(schema: Part, at: string): string {
    const asked = assertionsIn(schema);
    const { $ref } = asked;
    if (typeof $ref === 'string' && Object.keys(asked).length === 1) return this.#referred($ref);
    const write = (name: string) => this.#function(name, schema, at);
    return this.#text.named(JSON.stringify(schema === false ? false : asked), 'of', wordsOf(at), write);
  }

  #function(name: string, schema: Part, at: string): string {
    const shape = isSchema(schema) ? soleShape(schema) : undefined;
    const body =
      shape === undefined ? [`return ${this.#expression(schema, at, 'v')};`] : this.#walk(shape, at);
    return [`function ${name}(v: unknown): boolean {`, ...body.map((line) => `  ${line}`), '}', ''].join(
      '\n',
    );
  }

  /** Whether the value of a variable is what a schema describes, in code. */
  #expression(schema: Part, at: string, v: string): string {
    if (typeof schema === 'boolean') return String(schema);
    const asked = assertionsIn(schema);
    if (Object.keys(asked).length === 0) return `${this.#text.part('json')}(${v})`;
    const { $ref, allOf = [], anyOf, oneOf, not } = asked as Combined;
    const isBare = bareChoices(asked) !== undefined && asked.type === 'object';
    return both([
      ...($ref === undefined ? [] : [this.#reference($ref, v)]),
      ...this.#own(asked, at, v),
      ...allOf.map((part, index) => this.#expression(part, `${at}/allOf/${index}`, v)),
      ...(anyOf === undefined || isBare ? [] : [this.#anyOf(anyOf, `${at}/anyOf`, v)]),
      ...(oneOf === undefined ? [] : [this.#oneOf(oneOf, `${at}/oneOf`, v)]),
      ...(not === undefined ? [] : ['false']),
    ]);
  }

  /** Lists of words are short enough to stand in each place. */
  #reference(reference: string, v: string): string {
    const { type: _type, ...rest } = assertionsIn(this.#followed(reference));
    const [keyword, ...others] = Object.keys(rest);
    const isWord = others.length === 0 && (keyword === 'enum' || keyword === 'const');
    return isWord
      ? this.#expression(this.#followed(reference), reference, v)
      : `${this.#referred(reference)}(${v})`;
  }

  /** What a schema itself asks of a value: words, and what it asks of values of a type. */
  #own(asked: Schema, at: string, v: string): readonly string[] {
    const types = typesIn(asked);
    const words = wordsIn(asked);
    if (words !== undefined) {
      const fitting =
        types === undefined ? words : words.filter((word) => types.some((type) => isOfType(word, type)));
      const terms = fitting.length === 0 ? 'false' : isOneOf(fitting, { v, text: this.#text });
      const isAlone = Object.keys(asked).every((keyword) => ['enum', 'const', 'type'].includes(keyword));
      return isAlone ? [terms] : [terms, ...this.#families(asked, types, at, v)];
    }
    return this.#families(asked, types, at, v);
  }

  #families(asked: Schema, types: readonly string[] | undefined, at: string, v: string): readonly string[] {
    if (types !== undefined) return [either(types.map((type) => this.#ofType(type, asked, at, v)))];
    const met = Object.keys(families).filter((type) =>
      families[type]?.some((keyword) => Object.hasOwn(asked, keyword)),
    );
    return met.map((type) => `!(${isOf(type, v)}) || ${enclosed(this.#ofType(type, asked, at, v))}`);
  }

  #ofType(type: string, schema: Schema, at: string, v: string): string {
    if (type === 'null') return `${v} === null`;
    if (type === 'boolean') return `typeof ${v} === 'boolean'`;
    if (type === 'string') return isText({ schema, v, text: this.#text });
    if (type === 'array') return this.#list(schema, at, v);
    if (type !== 'object') return isNumber({ schema, v, text: this.#text }, type === 'integer');
    return `${this.#apart(objectIn(schema), at)}(${v})`;
  }

  #list(schema: Schema, at: string, v: string): string {
    const { items = true, prefixItems = [], minItems = 0, maxItems, uniqueItems } = schema as Lists;
    const sizes = [
      ...(minItems > 0 || maxItems !== undefined ? [minItems] : []),
      ...(maxItems === undefined ? [] : [maxItems]),
    ];
    const isFree = items === true && prefixItems.length === 0;
    const rest = prefixItems.length === 0 ? v : `${v}.slice(${prefixItems.length})`;
    const first = prefixItems.map(
      (part, index) =>
        `(${v}.length <= ${index} || ${enclosed(this.#expression(part, `${at}/prefixItems/${index}`, `${v}[${index}]`))})`,
    );
    const check = items === true ? '() => true' : this.#apart(items, `${at}/items`);
    if (prefixItems.length === 0 && !isFree && uniqueItems !== true)
      return `${this.#text.part('each')}(${[v, check, ...sizes].join(', ')})`;
    return both([
      `Array.isArray(${v})`,
      ...(minItems > 0 ? [`${v}.length >= ${minItems}`] : []),
      ...(maxItems === undefined ? [] : [`${v}.length <= ${maxItems}`]),
      ...first,
      ...(items === true ? [] : [`${this.#text.part('each')}(${rest}, ${check})`]),
      ...(uniqueItems === true ? [`${this.#text.part('unique')}(${v})`] : []),
    ]);
  }

  #anyOf(branches: readonly Part[], at: string, v: string): string {
    const shape = commonShape(branches);
    if (shape !== undefined) return `${this.#apart({ anyOf: branches }, at)}(${v})`;
    return either(branches.map((branch, index) => this.#expression(branch, `${at}/${index}`, v)));
  }

  /** One of some, and no other. */
  #oneOf(branches: readonly Part[], at: string, v: string): string {
    const property = this.#tellingProperty(branches);
    if (property !== undefined) return this.#switch(branches, property, at, v);
    const terms = branches.map((branch, index) => `+(${this.#expression(branch, `${at}/${index}`, v)})`);
    return `${terms.join(' + ')} === 1`;
  }

  /** Objects that are told apart by the one word of a property that all of them must have. */
  #switch(branches: readonly Part[], property: string, at: string, v: string): string {
    const write = (name: string) => {
      const cases = branches.flatMap((branch, index) => [
        `    case ${scalar(this.#wordsOf(branch).get(property))}:`,
        `      return ${this.#expression(branch, `${at}/${index}`, 'v')};`,
      ]);
      const chosen = `(v as Record<string, unknown>)[${quoted(property)}]`;
      return [
        `function ${name}(v: unknown): boolean {`,
        `  switch (typeof v === 'object' && v !== null && ${chosen}) {`,
        ...cases,
        '  }',
        '  return false;',
        '}',
        '',
      ].join('\n');
    };
    return `${this.#text.named(JSON.stringify({ oneOf: branches }), 'of', `${wordsOf(at)} one`, write)}(${v})`;
  }

  #tellingProperty(branches: readonly Part[]): string | undefined {
    const words = branches.map((branch) => this.#wordsOf(branch));
    return [...(words[0]?.keys() ?? [])].find(
      (property) =>
        new Set(words.map((of) => of.get(property)).filter((word) => word !== undefined)).size ===
        branches.length,
    );
  }

  /** The words that an object must have, by property. */
  #wordsOf(branch: Part): ReadonlyMap<string, string> {
    const { $ref } = isSchema(branch) ? branch : {};
    const schema = typeof $ref === 'string' ? this.#followed($ref) : branch;
    const { type, properties = {}, required = [] } = (isSchema(schema) ? schema : {}) as Schema;
    const words = Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([name, part]) =>
      typeof part.const === 'string' && (required as readonly string[]).includes(name)
        ? [[name, part.const] as const]
        : [],
    );
    return new Map(type === 'object' ? words : []);
  }

  /** The body of a function that walks through an object. */
  #walk(shape: ObjectShape, at: string): readonly string[] {
    const { properties, patterns, others, names, alternatives } = shape;
    const bits = bitsOf(shape, at);
    const isClosed = others === false && names === true && Object.keys(patterns).length === 0;
    const key = JSON.stringify([properties, patterns, others, names, isClosed, [...bits]]);
    const look = this.#text.named(key, 'in', wordsOf(at), (name) => this.#look(name, shape, bits, at));
    const walked = `${this.#text.part(isClosed ? 'walk' : 'own')}(v, ${look})`;
    return alternatives.length === 1
      ? [`return ${completeness(shape, bits, walked)};`]
      : [`const seen = ${walked};`, `return ${completeness(shape, bits, 'seen')};`];
  }

  /** The function that says what a property is worth: its bits, `false` where its value is wrong. */
  #look(name: string, shape: ObjectShape, bits: ReadonlyMap<string, number>, at: string): string {
    const cases = new Map<string, string[]>();
    for (const property of new Set([...Object.keys(shape.properties), ...bits.keys()])) {
      const check = this.#property(property, shape, at);
      const bit = bits.get(property);
      const answer =
        bit === undefined || check === 'false'
          ? check
          : check === 'true'
            ? `${bit}`
            : `${enclosed(check)} && ${bit}`;
      cases.set(answer, [...(cases.get(answer) ?? []), `    case ${quoted(property)}:`]);
    }
    return [
      `function ${name}(key: string, v: unknown): number | boolean | undefined {`,
      '  switch (key) {',
      ...[...cases].flatMap(([answer, labels]) => [...labels, `      return ${answer};`]),
      '  }',
      `  return ${this.#other(shape, at)};`,
      '}',
      '',
    ].join('\n');
  }

  /** What is asked of a property that has a name of its own. */
  #property(name: string, { properties, patterns, others, names }: ObjectShape, at: string): string {
    const fitting = Object.entries(patterns).filter(([pattern]) => new RegExp(pattern, 'u').test(name));
    const own = Object.hasOwn(properties, name)
      ? [[`properties${stepTo(name)}`, properties[name] ?? true] as const]
      : [];
    const met = [
      ...own,
      ...fitting.map(([pattern, part]) => [`patternProperties${stepTo(pattern)}`, part] as const),
    ];
    const asked = met.length === 0 ? [['additionalProperties', others] as const] : met;
    const terms = asked.map(([step, part]) => this.#expression(part, `${at}/${step}`, 'v'));
    const named = names === true ? [] : [this.#name(names, at, quoted(name))];
    return both([...named, ...terms].filter((term, _, all) => term !== 'true' || all.length === 1));
  }

  /** What is asked of every other property. */
  #other({ patterns, others, names }: ObjectShape, at: string): string {
    const fits = Object.entries(patterns).map(([pattern, part]) => {
      const test = `${this.#text.constant('pattern', expression(pattern))}.test(key)`;
      return { test, check: this.#expression(part, `${at}/patternProperties${stepTo(pattern)}`, 'v') };
    });
    const rest = this.#expression(others, `${at}/additionalProperties`, 'v');
    if (rest === 'false' && fits.length === 0) return 'undefined';
    return both([
      ...(names === true ? [] : [this.#name(names, at, 'key')]),
      ...fits.map(({ test, check }) => (check === 'true' ? check : `!${test} || ${enclosed(check)}`)),
      either([...fits.map(({ test }) => test), rest]),
    ]);
  }

  #name(names: Part, at: string, key: string): string {
    return this.#expression(names, `${at}/propertyNames`, key);
  }
}

interface Combined {
  readonly $ref?: string;
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly not?: Schema;
}

interface Lists {
  readonly items?: Part;
  readonly prefixItems?: readonly Part[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** What a schema asks of data. */
function assertionsIn(schema: Part): Schema {
  if (typeof schema === 'boolean') return {};
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !isNote(keyword) && keyword !== '$defs'),
  );
}

/** The shape of an object where a schema asks for that and for nothing else. */
function soleShape(schema: Schema): ObjectShape | undefined {
  const asked = assertionsIn(schema);
  const keywords = Object.keys(asked);
  if (keywords.length === 1 && Array.isArray(asked.anyOf)) return commonShape(asked.anyOf);
  const known = [...(families.object ?? []), 'type', ...(bareChoices(asked) === undefined ? [] : ['anyOf'])];
  return asked.type === 'object' && keywords.every((keyword) => known.includes(keyword))
    ? shapeOf(asked)
    : undefined;
}

/** What a schema asks of objects, alone. */
function objectIn(schema: Schema): Schema {
  const isBare = schema.type === 'object' && bareChoices(schema) !== undefined;
  const known = [...(families.object ?? []), ...(isBare ? ['anyOf'] : [])];
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => known.includes(keyword))),
    type: 'object',
  };
}

function typesIn({ type }: Schema): readonly string[] | undefined {
  return type === undefined ? undefined : Array.isArray(type) ? type : [String(type)];
}

function wordsIn(schema: Schema): readonly unknown[] | undefined {
  const { enum: words } = schema as { readonly enum?: readonly unknown[] };
  if (!Object.hasOwn(schema, 'const')) return words;
  const one = JSON.stringify(schema.const);
  return words === undefined || words.some((word) => JSON.stringify(word) === one) ? [schema.const] : [];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

/** Whether a value has a type of JSON, in code. */
function isOf(type: string, v: string): string {
  if (type === 'array') return `Array.isArray(${v})`;
  return type === 'object'
    ? `typeof ${v} === 'object' && ${v} !== null && !Array.isArray(${v})`
    : `typeof ${v} === '${type}'`;
}

/** The words of a place that tell it from others, for the name of a function. */
function wordsOf(at: string): string {
  return at.replace(/^#|\$defs|\/(?:properties|items|additionalProperties|patternProperties)(?=\/|$)/gu, ' ');
}
