import { capitalized } from './guard-code.ts';
import { needs, parts } from './guard-parts.ts';

type Part = keyof typeof parts;

/** The text of a module as it grows: constants, functions that are written once for what they check, and fixed parts. */
export class GuardText {
  readonly #names = new Map<string, string>();
  readonly #functions = new Map<string, string>();
  readonly #constants = new Map<string, string>();
  readonly #parts = new Set<Part>();

  /** The name of a function that is written once for a key. Its place is before what it needs itself. */
  named(key: string, prefix: 'of' | 'in', words: string, write: (name: string) => string): string {
    const known = this.#names.get(prefix + key);
    if (known !== undefined) return known;
    const plain = prefix + capitalized(words);
    const name = this.#functions.has(plain) ? `${plain}${this.#functions.size}` : plain;
    this.#names.set(prefix + key, name);
    this.#functions.set(name, '');
    this.#functions.set(name, write(name));
    return name;
  }

  /** The name of a constant that is written once for its value. */
  constant(kind: 'pattern' | 'words' | 'value', value: string): string {
    const known = this.#constants.get(value) ?? `${kind}${this.#constants.size + 1}`;
    this.#constants.set(value, known);
    return known;
  }

  /** The name of a fixed part, which is written with what it needs. */
  part(name: Part): Part {
    if (!this.#parts.has(name)) for (const other of [name, ...(needs[name] ?? [])]) this.#parts.add(other);
    return name;
  }

  /** All that was written. */
  text(): string {
    const constants = [...this.#constants].map(([value, name]) => `const ${name} = ${value};\n`);
    const used = Object.entries(parts).filter(([name]) => this.#parts.has(name as Part));
    return [constants.join(''), ...this.#functions.values(), ...used.map(([, text]) => text)]
      .filter((text) => text !== '')
      .join('\n');
  }
}
