import { typeName } from './guard-code.ts';
import { GuardWriter } from './guard-writer.ts';
import type { Bundle } from './schema.ts';

/** What guards are written from, and of what. */
export interface GuardsOrder {
  readonly bundle: Bundle;
  /** The names in the bundle of which guards are wanted. */
  readonly names: readonly string[];
  /** The module that has their types; left out where these stand in the same file. */
  readonly types?: string;
}

/**
 * The source of a module with a guard for each of some names, such as `isVisit` for `Visit`: a compiled yes or no that
 * imports nothing at run time, written from JSON Schemas of the subset that Chancery publishes and that profiles use.
 * Throws a `GuardError` on a keyword that it does not know.
 */
export function guards({ bundle, names, types }: GuardsOrder): string {
  const writer = new GuardWriter(bundle);
  const made = writer.text.part('guard');
  const wanted = [...new Set(names)].map(typeName);
  const exports = wanted.map((name) => exportOf(name, `${made}(${writer.check(name)}, '${name}')`));
  const imports = `import type { ${[...wanted].sort().join(', ')} } from '${types}';\n`;
  return [...(types === undefined ? [] : [imports]), guardType, writer.text.text(), ...exports].join('\n');
}

function exportOf(name: string, made: string): string {
  return `/** Whether a value is a valid \`${name}\`. */
export const is${name}: Guard<${name}> = /* @__PURE__ */ ${made};
`;
}

const guardType = `/** Says yes or no to a value, as a type predicate and as a Standard Schema, which names no place. */
export interface Guard<T> {
  (value: unknown): value is T;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'chancery';
    readonly validate: (value: unknown) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly [{ readonly message: string }] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}
`;
