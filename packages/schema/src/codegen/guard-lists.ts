import type { Checks } from './guard-checks.ts';
import { both, enclosed } from './guard-code.ts';
import type { Part } from './guard-keywords.ts';
import type { Schema } from './schema.ts';

/** Whether a value is a list with the members that are asked, in code. */
export function isList(schema: Schema, at: string, v: string, checks: Checks): string {
  const { items = true, prefixItems = [], minItems = 0, maxItems, uniqueItems } = schema as Lists;
  const sizes = [
    ...(minItems > 0 || maxItems !== undefined ? [minItems] : []),
    ...(maxItems === undefined ? [] : [maxItems]),
  ];
  const isFree = items === true && prefixItems.length === 0;
  const rest = prefixItems.length === 0 ? v : `${v}.slice(${prefixItems.length})`;
  const first = prefixItems.map(
    (part, index) =>
      `(${v}.length <= ${index} || ${enclosed(checks.expression(part, `${at}/prefixItems/${index}`, `${v}[${index}]`))})`,
  );
  const check = items === true ? '() => true' : checks.apart(items, `${at}/items`);
  if (prefixItems.length === 0 && !isFree && uniqueItems !== true)
    return `${checks.text.part('each')}(${[v, check, ...sizes].join(', ')})`;
  return both([
    `Array.isArray(${v})`,
    ...(minItems > 0 ? [`${v}.length >= ${minItems}`] : []),
    ...(maxItems === undefined ? [] : [`${v}.length <= ${maxItems}`]),
    ...first,
    ...(items === true ? [] : [`${checks.text.part('each')}(${rest}, ${check})`]),
    ...(uniqueItems === true ? [`${checks.text.part('unique')}(${v})`] : []),
  ]);
}

interface Lists {
  readonly items?: Part;
  readonly prefixItems?: readonly Part[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}
