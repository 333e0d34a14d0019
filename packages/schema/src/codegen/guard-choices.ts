import { type Checks, functionWords } from './guard-checks.ts';
import { either, literal, scalar } from './guard-code.ts';
import type { Part } from './guard-keywords.ts';
import { commonShape } from './guard-object.ts';
import { isSchema, type Schema } from './schema.ts';

/** Whether a value meets one of some schemas or more, in code. */
export function meetsAny(branches: readonly Part[], at: string, v: string, checks: Checks): string {
  const shape = commonShape(branches);
  if (shape !== undefined) return `${checks.apart({ anyOf: branches }, at)}(${v})`;
  return either(branches.map((branch, index) => checks.expression(branch, `${at}/${index}`, v)));
}

/** Whether a value meets one of some schemas and no other, in code. */
export function meetsOne(branches: readonly Part[], at: string, v: string, checks: Checks): string {
  const property = tellingProperty(branches, checks);
  if (property !== undefined) return `${chosenBy(property, branches, at, checks)}(${v})`;
  const terms = branches.map((branch, index) => `+(${checks.expression(branch, `${at}/${index}`, v)})`);
  return `${terms.join(' + ')} === 1`;
}

/** Objects that are told apart by the one word of a property that all of them must have. */
function chosenBy(property: string, branches: readonly Part[], at: string, checks: Checks): string {
  const write = (name: string) => {
    const cases = branches.flatMap((branch, index) => [
      `    case ${scalar(requiredWords(branch, checks).get(property))}:`,
      `      return ${checks.expression(branch, `${at}/${index}`, 'v')};`,
    ]);
    const chosen = `(v as Record<string, unknown>)[${literal(property)}]`;
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
  return checks.text.named(JSON.stringify({ oneOf: branches }), 'of', `${functionWords(at)} one`, write);
}

function tellingProperty(branches: readonly Part[], checks: Checks): string | undefined {
  const words = branches.map((branch) => requiredWords(branch, checks));
  return [...(words[0]?.keys() ?? [])].find(
    (property) =>
      new Set(words.map((of) => of.get(property)).filter((word) => word !== undefined)).size ===
      branches.length,
  );
}

/** The words that an object must have, by property. */
function requiredWords(branch: Part, checks: Checks): ReadonlyMap<string, string> {
  const { $ref } = isSchema(branch) ? branch : {};
  const schema = typeof $ref === 'string' ? checks.followed($ref) : branch;
  const { type, properties = {}, required = [] } = (isSchema(schema) ? schema : {}) as Schema;
  const words = Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([name, part]) =>
    typeof part.const === 'string' && (required as readonly string[]).includes(name)
      ? [[name, part.const] as const]
      : [],
  );
  return new Map(type === 'object' ? words : []);
}
