import { isAnything, type NamedSchema, resolved, type Schema } from '../../src/model.ts';
import { extensionNames, stringWalk } from './forms.ts';
import { objectText } from './objects.ts';
import { saysOnly, UnknownSchemaError } from './subset.ts';
import { switchOver } from './words.ts';

/** Writes what walks over the values of schemas: a call for each place, and the functions that are called, each once. */
export class Writer {
  readonly #functions = new Map<string, string>();

  /** The functions that were needed, in the order in which they were first called. */
  get functions(): readonly string[] {
    return [...this.#functions.values()];
  }

  /** The call that walks over a value that begins at `at`. `where` names it in errors. */
  call(link: Schema, where: string): string {
    if (link.$ref !== undefined) saysOnly(link, where, '$ref');
    const named = resolved(link);
    const { schema } = named;
    const place = named.name ?? where;
    if (isAnything(schema)) return this.#anything(schema, place);
    if (schema.enum !== undefined) return this.#named(place, () => this.#words(schema, place));
    if (schema.const !== undefined) return this.#named(place, () => this.#words(schema, place));
    if (schema.type === undefined) return this.#named(place, () => this.#choice(schema, place));
    if (schema.type === 'string') return stringWalk(named, place);
    if (schema.type === 'array') return this.#list(named, place);
    if (schema.type === 'object') return this.#object(named, place);
    return numberWalk(schema, place);
  }

  /** A function of this name, written when it is first called. */
  #named(place: string, body: () => string): string {
    const name = `walk${capital(place)}`;
    if (!this.#functions.has(name)) {
      // What it calls itself may call it: then the schema has no bounded depth, and is refused.
      this.#functions.set(name, '');
      this.#functions.set(name, `function ${name}(start: number): number {\n${body()}\n}`);
    } else if (this.#functions.get(name) === '') {
      throw new UnknownSchemaError(`${place} can stand inside itself without end.`);
    }
    return `${name}(at)`;
  }

  #anything(schema: Schema, where: string): string {
    saysOnly(schema, where);
    return 'json(at, 0)';
  }

  #words(schema: Schema, where: string): string {
    saysOnly(schema, where, 'type', 'enum', 'const');
    const words = schema.enum ?? [schema.const ?? ''];
    if (!words.every((word) => /^[ !#-[\]-~]+$/u.test(word)))
      throw new UnknownSchemaError(`${where} has words that are not plain: ${words.join(', ')}`);
    const found = (word: string) => `return start + ${word.length + 2};`;
    const how = { at: 'start + 1', mark: '"', found, otherwise: 'return stop;', returns: true };
    return `if (b[start] !== 0x22) return stop;\n${switchOver(words, how)}`;
  }

  #list({ name, schema }: NamedSchema, where: string): string {
    saysOnly(schema, where, 'type', 'items', 'minItems');
    const items = schema.items ?? {};
    const inside = this.call(items, `${where}Item`);
    const { minItems = 0 } = schema;
    if (minItems > 1) throw new UnknownSchemaError(`${where} wants more than one item.`);
    const place = `${minItems === 0 ? 'Any' : ''}ListOf${resolved(items).name ?? name ?? `${where}Item`}`;
    return this.#named(place, () => listText(inside, minItems));
  }

  #choice(schema: Schema, where: string): string {
    saysOnly(schema, where, 'anyOf');
    const branches = (schema.anyOf ?? []).map(resolved);
    if (branches.every((branch) => branch.schema.type === 'object')) return objectText(this, branches, where);
    if (branches.some((branch) => branch.schema.type !== 'string'))
      throw new UnknownSchemaError(
        `${where} is a choice between other things than strings, or than objects.`,
      );
    const calls = (schema.anyOf ?? []).map((branch) => this.call(branch, where));
    const tries = calls.map((call) => `at = ${call};\nif (at !== stop) return at;`);
    return `let at = start;\n${tries.join('\nat = start;\n')}\nreturn stop;`;
  }

  #object(named: NamedSchema, where: string): string {
    const { schema } = named;
    if (schema.propertyNames === undefined) return this.#named(where, () => objectText(this, [named], where));
    saysOnly(schema, where, 'type', 'propertyNames', 'additionalProperties');
    saysOnly(schema.propertyNames, where, 'type', 'pattern');
    const isFree = JSON.stringify(schema.additionalProperties) === '{}';
    if (isFree && schema.propertyNames.pattern === extensionNames) return 'extensions(at)';
    throw new UnknownSchemaError(`${where} has names of a form that is not known.`);
  }
}

function listText(inside: string, least: number): string {
  return `if (b[start] !== 0x5b) return stop;
let at = start + 1;
at = skip(at);
${least === 0 ? 'if (b[at] === 0x5d) return at + 1;\n' : ''}for (let count = 0; count < mostItems; count += 1) {
at = ${inside};
at = skip(at);
if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
at += 1;
at = skip(at);
}
return stop;`;
}

function numberWalk(schema: Schema, where: string): string {
  saysOnly(schema, where, 'type', 'minimum', 'maximum');
  const { type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (type !== 'number' && type !== 'integer') throw new UnknownSchemaError(`${where} is a ${type}.`);
  if ([minimum, maximum].some((bound) => Number.isFinite(bound) && !Number.isSafeInteger(bound)))
    throw new UnknownSchemaError(`${where} has bounds that are no whole numbers.`);
  return `number(at, ${minimum}, ${maximum}, ${type === 'integer'})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
