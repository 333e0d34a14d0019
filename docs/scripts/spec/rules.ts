import ruleFile from '@chancery/validators/rules.json' with { type: 'json' };
import { table } from './markdown.ts';

interface RuleFacts {
  readonly id: string;
  readonly stage: string;
  readonly set: string;
  readonly severity: string;
  readonly summary: string;
  readonly about: readonly string[];
}

/** The facts of every rule, in the order in which they run. */
export const ruleFacts: readonly RuleFacts[] = ruleFile.rules;

/** The rules about one record type: those of the core in a table, those of quality below. */
export function rulesAbout(type: string): string {
  const about = ruleFacts.filter((rule) => rule.about.includes(type));
  const [core, quality] = ['core', 'quality'].map((set) => about.filter((rule) => rule.set === set));
  return [
    core?.length === 0 ? 'No rule of the set core is about this type alone.' : rulesTable(core ?? []),
    `What a careful editor would ask, in the set quality: ${(quality ?? []).map(linked).join(', ')}.`,
    'The rules of shape and reference, which hold for every record, stand under [conformance](conformance.md).',
  ].join('\n\n');
}

/** The rules of one stage that make data what it is. */
export function coreRulesOf(stage: string): string {
  return rulesTable(ruleFacts.filter((rule) => rule.set === 'core' && rule.stage === stage));
}

function rulesTable(rules: readonly RuleFacts[]): string {
  return table(
    ['rule', 'severity', 'what must hold'],
    rules.map((rule) => [linked(rule), rule.severity, rule.summary]),
  );
}

function linked({ id }: RuleFacts): string {
  return `[${id}](../rules/${id}.md)`;
}
