import type { Rule } from './define-rule.ts';
import type { Readable } from './rule-record.ts';

/** A rule is silent about a record of which a field that it reads is misshapen, unless it judges each by itself. */
export function concerns(rule: Rule, record: Readable): boolean {
  const { about, reads, fieldByField } = rule;
  return about.includes(record.type) && (fieldByField === true || !isBroken(record, rule, reads.own));
}

/** Whether one of these fields is misshapen where the rule looks. */
export function isBroken({ broken }: Readable, { parts }: Rule, fields: readonly string[] = []): boolean {
  if (broken.size === 0) return false;
  return fields.some((field) => {
    if (broken.has(field)) return true;
    if (parts !== undefined) return parts.some((part) => broken.has(`${field}/${part}`));
    return [...broken].some((part) => part.startsWith(`${field}/`));
  });
}

/** The record as the rule declared to see it. */
export function view(rule: Rule, record: Readable, as: string = 'own'): Record<string, unknown> {
  const { id, type, fields, broken } = record;
  const seen: Record<string, unknown> = { type, id };
  for (const field of rule.reads[as] ?? []) {
    if (!Object.hasOwn(fields, field)) continue;
    if (broken.size === 0 || !isBroken(record, rule, [field])) seen[field] = fields[field];
  }
  return seen;
}
