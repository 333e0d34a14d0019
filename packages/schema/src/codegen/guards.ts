import { guardMaker, guardType } from './guard-parts.ts';
import type { Definitions } from './guard-subset.ts';
import { GuardWriter } from './guard-writer.ts';

/**
 * The source of a module with a guard for each of some names, such as `isVisit` for `Visit`: a compiled yes or no that
 * imports nothing, written from JSON Schemas of the subset that Chancery publishes. Types come from the module `types`.
 * Throws a `GuardError` on a keyword that it does not know.
 */
export function guards(definitions: Definitions, names: readonly string[], types: string): string {
  const writer = new GuardWriter(definitions);
  const exports = names.map((name) => exportOf(name, writer.check(name)));
  return [
    `import type { ${[...names].sort().join(', ')} } from '${types}';\n`,
    guardType,
    'type Fields = Readonly<Record<string, unknown>>;\n',
    ...exports,
    writer.text(),
    guardMaker,
  ].join('\n');
}

function exportOf(name: string, check: string): string {
  return `/** Whether a value is a valid \`${name}\`. */
export const is${name}: Guard<${name}> = /* @__PURE__ */ guard(${check}, '${name}');
`;
}
