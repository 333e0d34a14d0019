import { bitsOf, choiceOf, completeness, functionOf, literal, scalar } from './guard-code.ts';
import { jsonFunction, lengthFunction } from './guard-parts.ts';
import {
  type Definitions,
  GuardError,
  isAnything,
  referenceOf,
  refuseUnknown,
  type Schema,
} from './guard-subset.ts';
import { type Walk, walkOf } from './guard-walk.ts';

/**
 * Writes checks, each a function of its own that says yes or no to a value.
 * - objects are walked with `for … in`, so that number and order of their keys do not matter to the engine
 * - the keys that must be there, or must not, are bits of a number
 */
export class GuardWriter {
  readonly #definitions: Definitions;
  readonly #names = new Map<string, string>();
  readonly #functions = new Map<string, string>();
  readonly #patterns = new Map<string, string>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** The name of the function that checks values of a definition; it is written with all that it needs. */
  check(definition: string): string {
    const schema = this.#definitions[definition];
    if (schema === undefined) throw new GuardError(`There is no definition ${definition}`);
    return this.#named(definition, definition, () => this.#body(schema, definition));
  }

  /** All that was written, patterns first. */
  text(): string {
    const patterns = [...this.#patterns].map(([pattern, name]) => `const ${name} = ${literal(pattern)};\n`);
    return [patterns.join(''), ...this.#functions.values()].join('\n');
  }

  /** The name of a function that is written once for a key. */
  #named(key: string, words: string, body: () => readonly string[]): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const plain = `of${words.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/gu, (_, letter) => letter.toUpperCase())}`;
    const name = this.#functions.has(plain) ? `${plain}${this.#functions.size}` : plain;
    this.#names.set(key, name);
    // Its place is that of its first use, before what it needs itself.
    this.#functions.set(name, '');
    this.#functions.set(name, functionOf(name, body()));
    return name;
  }

  /** The body of a function that says whether `v` is what a schema describes. */
  #body(schema: Schema, at: string): readonly string[] {
    refuseUnknown(schema, at);
    const walk = walkOf(schema, at);
    if (walk !== undefined) return this.#walker(walk, at);
    if (Array.isArray(schema.enum)) return choiceOf(schema.enum, at);
    if (Array.isArray(schema.oneOf)) return this.#oneOf(schema.oneOf, at);
    if (schema.type === 'array') return this.#list(schema, at);
    return [`return ${this.#expression(schema, at, 'v')};`];
  }

  /** An expression that says whether the value of a variable is what a schema describes. */
  #expression(schema: Schema, at: string, v: string): string {
    refuseUnknown(schema, at);
    const reference = referenceOf(schema, at);
    if (reference !== undefined) return `${this.check(reference)}(${v})`;
    if (isAnything(schema)) return `${this.#part('isJson', jsonFunction)}(${v})`;
    if (Object.hasOwn(schema, 'const')) return `${v} === ${scalar(schema.const, at)}`;
    if (schema.enum !== undefined || schema.type === 'object' || schema.type === 'array')
      return this.#apart(schema, at, v);
    if (schema.oneOf !== undefined || walkOf(schema, at) !== undefined) return this.#apart(schema, at, v);
    if (Array.isArray(schema.anyOf))
      return `(${schema.anyOf.map((branch, index) => this.#expression(branch, `${at} ${index}`, v)).join(' || ')})`;
    return this.#simple(schema, v);
  }

  /** A function of its own for a schema without a name, one for all places where it stands. */
  #apart(schema: Schema, at: string, v: string): string {
    const { title: _title, description: _description, ...rest } = schema;
    const words = schema.type === 'array' ? `${wordsOf(schema, at)} list` : at;
    return `${this.#named(JSON.stringify(rest), words, () => this.#body(schema, at))}(${v})`;
  }

  /** Objects that are told apart by the one word of a property that all of them have. */
  #oneOf(branches: readonly Schema[], at: string): readonly string[] {
    const objects = branches.map((branch) => this.#definitions[referenceOf(branch, at) ?? ''] ?? branch);
    const property = Object.keys(propertiesOf(objects[0])).find((name) => {
      const words = new Set(objects.map((object) => propertiesOf(object)[name]?.const));
      return words.size === objects.length && !words.has(undefined);
    });
    if (property === undefined) throw new GuardError(`Nothing tells the choices at ${at} apart`);
    const cases = branches.map((branch, index) => {
      const word = scalar(propertiesOf(objects[index])[property]?.const, at);
      return `case ${word}: return ${this.#expression(branch, `${at} ${index}`, 'v')};`;
    });
    const isObject = `typeof v === 'object' && v !== null`;
    return [
      `switch (${isObject} ? (v as Fields)[${JSON.stringify(property)}] : undefined) {`,
      ...cases,
      '}',
      'return false;',
    ];
  }

  #list(schema: Schema, at: string): readonly string[] {
    const { items = {}, minItems = 0, maxItems } = schema as Items;
    const most = maxItems === undefined ? '' : ` || v.length > ${maxItems}`;
    const least = minItems === 0 ? '' : ` || v.length < ${minItems}`;
    return [
      `if (!Array.isArray(v)${least}${most}) return false;`,
      `for (const one of v as readonly unknown[]) if (!(${this.#expression(items, at, 'one')})) return false;`,
      'return true;',
    ];
  }

  #simple(schema: Schema, v: string): string {
    const { type, pattern, minLength, maxLength } = schema;
    const bounds = Object.entries(comparisons).flatMap(([keyword, sign]) =>
      schema[keyword] === undefined ? [] : [`${v} ${sign} ${schema[keyword]}`],
    );
    const length = () => `${this.#part('lengthOf', lengthFunction)}(${v})`;
    return [
      `typeof ${v} === '${type === 'integer' ? 'number' : type}'`,
      ...(type === 'integer'
        ? [`Number.isInteger(${v})`]
        : type === 'number'
          ? [`Number.isFinite(${v})`]
          : []),
      ...bounds,
      // A text has at most as many characters as units.
      ...(maxLength === undefined ? [] : [`(${v}.length <= ${maxLength} || ${length()} <= ${maxLength})`]),
      ...(minLength === undefined ? [] : [minLength === 1 ? `${v} !== ''` : `${length()} >= ${minLength}`]),
      ...(pattern === undefined ? [] : [`${this.#pattern(String(pattern))}.test(${v})`]),
    ].join(' && ');
  }

  #pattern(pattern: string): string {
    const name = this.#patterns.get(pattern) ?? `pattern${this.#patterns.size + 1}`;
    this.#patterns.set(pattern, name);
    return name;
  }

  #part(name: string, text: string): string {
    this.#functions.set(name, text);
    return name;
  }

  #walker({ properties, others, alternatives }: Walk, at: string): readonly string[] {
    const bits = bitsOf(alternatives, at);
    const cases = new Map<string, string[]>();
    for (const [property, schema] of Object.entries(properties)) {
      const check = `if (!(${this.#expression(schema, `${at} ${property}`, 'value')})) return false;`;
      const bit = bits.get(property);
      const lines = [check, ...(bit === undefined ? [] : [`seen |= ${bit};`]), 'break;'].join('\n');
      cases.set(lines, [...(cases.get(lines) ?? []), `case ${JSON.stringify(property)}:`]);
    }
    return [
      `if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;`,
      ...(others === undefined ? [] : this.#plain(others, at)),
      ...(bits.size === 0 ? [] : ['let seen = 0;']),
      'for (const key in v) {',
      'const value = (v as Fields)[key];',
      'switch (key) {',
      ...[...cases].flatMap(([lines, names]) => [...names, lines]),
      ...this.#otherwise(others, at),
      '}',
      '}',
      `return ${completeness(alternatives, bits)};`,
    ];
  }

  /** An object whose keys are its own choice is plain: Zod looks at the keys that it owns, symbols included. */
  #plain({ value }: NonNullable<Walk['others']>, at: string): readonly string[] {
    if (!isAnything(value)) throw new GuardError(`There is no guard for the other properties at ${at}`);
    return [
      `if (!${this.#part('isJson', jsonFunction)}(v) || Object.getOwnPropertySymbols(v).length > 0) return false;`,
    ];
  }

  #otherwise(others: Walk['others'], at: string): readonly string[] {
    if (others === undefined) return ['default: return false;'];
    if (others.key === undefined) return [];
    return [
      `default: if (!(${this.#expression({ type: 'string', ...others.key }, at, 'key')})) return false;`,
    ];
  }
}

interface Items {
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const comparisons = { minimum: '>=', maximum: '<=', exclusiveMinimum: '>', exclusiveMaximum: '<' } as const;

function propertiesOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  return (schema?.properties ?? {}) as Readonly<Record<string, Schema>>;
}

/** What a list is a list of, in the name of its function. */
function wordsOf({ items }: { readonly items?: unknown }, at: string): string {
  return referenceOf((items ?? {}) as Schema, at) ?? at;
}
