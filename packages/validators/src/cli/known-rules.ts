import { spec } from '../model.ts';
import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import { insteadOf, UsageError } from './usage.ts';

/** The rule of an id. Throws a `UsageError` that names the nearest one where there is none. */
export function ruleNamed(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((one) => one.id);
  throw new UsageError(`There is no rule ${id}${insteadOf(id, ids, '`chancery rules` lists them')}`);
}

/** What JSON tells of a rule: its facts, and its page. */
export function factsOf({ id, stage, about, set, severity, since, summary, why }: Rule) {
  return { id, stage, about, set, severity, since, summary, why, url: `${spec.base}rules/${id}` };
}
