import { type Checks, functionWords } from './guard-checks.ts';
import { meetsAny, meetsOne } from './guard-choices.ts';
import { both, either, enclosed } from './guard-code.ts';
import { GuardError } from './guard-error.ts';
import {
  assertionsIn,
  families,
  isOf,
  isOfType,
  objectIn,
  type Part,
  soleShape,
  textIn,
  typesIn,
  wordsIn,
} from './guard-keywords.ts';
import { isList } from './guard-lists.ts';
import { bareChoices } from './guard-object.ts';
import { partAt, refuseCircle } from './guard-references.ts';
import { isNumber, isOneOf, isText, textCheck } from './guard-scalars.ts';
import { refuseUnknown } from './guard-subset.ts';
import { GuardText } from './guard-text.ts';
import { walking } from './guard-walk.ts';
import type { Bundle, Schema } from './schema.ts';

/**
 * Writes checks, each a function of its own that says yes or no to a value.
 * - objects are walked with `for … in`, so that number and order of their keys do not matter to the engine
 * - the keys that must be there, or must not, are bits of a number
 */
export class GuardWriter implements Checks {
  readonly #bundle: Bundle;
  readonly text = new GuardText();
  readonly #known = new Set<string>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  /** The name of the function that checks values of a definition; it is written with all that it needs. */
  check(name: string): string {
    return this.#referred(`#/$defs/${name}`);
  }

  /** The function for what a `$ref` names. */
  #referred(reference: string): string {
    const schema = this.followed(reference);
    return this.text.named(reference, 'of', functionWords(reference), (name) =>
      this.#function(name, schema, reference),
    );
  }

  /** The schema to which a `$ref` leads, when all that it says is known. */
  followed(reference: string): Part {
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
  apart(schema: Part, at: string): string {
    const asked = assertionsIn(schema);
    const { $ref } = asked;
    if (typeof $ref === 'string' && Object.keys(asked).length === 1) return this.#referred($ref);
    const write = (name: string) => this.#function(name, schema, at);
    return this.text.named(
      JSON.stringify(typeof schema === 'boolean' ? schema : asked),
      'of',
      functionWords(at),
      write,
    );
  }

  #function(name: string, schema: Part, at: string): string {
    const asked = assertionsIn(schema);
    const shape = soleShape(asked);
    if (shape !== undefined) return walking(name, shape, at, this);
    const isOfText =
      asked.type === 'string' && Object.keys(textIn(asked)).length === Object.keys(asked).length;
    const check = isOfText ? textCheck(asked, this.text) : undefined;
    if (check !== undefined) return `const ${name} = /* @__PURE__ */ ${check};\n`;
    return `function ${name}(v: unknown): boolean {\n  return ${this.expression(schema, at, 'v')};\n}\n`;
  }

  /** Whether the value of a variable is what a schema describes, in code. */
  expression(schema: Part, at: string, v: string): string {
    if (typeof schema === 'boolean') return String(schema);
    const asked = assertionsIn(schema);
    if (Object.keys(asked).length === 0) return `${this.text.part('json')}(${v})`;
    const { $ref, allOf = [], anyOf, oneOf, not } = asked as Combined;
    const isBare = bareChoices(asked) !== undefined && asked.type === 'object';
    return both([
      ...($ref === undefined ? [] : [this.#reference($ref, v)]),
      ...this.#own(asked, at, v),
      ...allOf.map((part, index) => this.expression(part, `${at}/allOf/${index}`, v)),
      ...(anyOf === undefined || isBare ? [] : [meetsAny(anyOf, `${at}/anyOf`, v, this)]),
      ...(oneOf === undefined ? [] : [meetsOne(oneOf, `${at}/oneOf`, v, this)]),
      ...(not === undefined ? [] : ['false']),
    ]);
  }

  /** Lists of words are short enough to stand in each place. */
  #reference(reference: string, v: string): string {
    const { type: _type, ...rest } = assertionsIn(this.followed(reference));
    const [keyword, ...others] = Object.keys(rest);
    const isWord = others.length === 0 && (keyword === 'enum' || keyword === 'const');
    return isWord
      ? this.expression(this.followed(reference), reference, v)
      : `${this.#referred(reference)}(${v})`;
  }

  /** What a schema itself asks of a value: words, and what it asks of values of a type. */
  #own(asked: Schema, at: string, v: string): readonly string[] {
    const types = typesIn(asked);
    const words = wordsIn(asked);
    if (words !== undefined) {
      const fitting =
        types === undefined ? words : words.filter((word) => types.some((type) => isOfType(word, type)));
      const terms = fitting.length === 0 ? 'false' : isOneOf(fitting, { v, text: this.text });
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
    if (type === 'string') return this.#ofText(schema, at, v);
    if (type === 'array') return isList(schema, at, v, this);
    if (type !== 'object') return isNumber({ schema, v, text: this.text }, type === 'integer');
    return `${this.apart(objectIn(schema), at)}(${v})`;
  }

  /** A text of a form has a function of its own; what else is asked of a text stands in its place. */
  #ofText(schema: Schema, at: string, v: string): string {
    const asked = textIn(schema);
    const hasForm = textCheck(asked, this.text) !== undefined;
    return hasForm ? `${this.apart(asked, at)}(${v})` : isText({ schema, v, text: this.text });
  }
}

interface Combined {
  readonly $ref?: string;
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly not?: Schema;
}
