import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import { insteadOf, UsageError } from './usage.ts';
import type { Option } from './verb.ts';

/** Chooses the rules of a run. */
export const rulesOption: Option = {
  name: 'rules',
  value: 'names',
  summary: 'only core, quality, a stage or rules: a,b',
};

/** Sets and stages: the words that stand for several rules. */
const groups: readonly string[] = ['core', 'quality', 'source', 'structure', 'references', 'rules'];

/**
 * The rules that a selection names: sets, stages or ids, joined by commas. Those of the stages source and structure are
 * always among them, as far as they say what a dataset is, and the one that speaks for a profile. Throws a `UsageError` for a name that nobody knows.
 */
export function selectedRules(selections: readonly string[]): readonly Rule[] {
  const names = new Set(selections.flatMap((selection) => selection.split(',').map((name) => name.trim())));
  for (const name of names) refuseUnknown(name);
  return rules.filter(
    (rule) => alwaysRuns(rule) || [rule.id, rule.set, rule.stage].some((name) => names.has(name)),
  );
}

/** The ids of the rules that a run with these settings leaves out or switches off. */
export function restingRules(settings: Settings): ReadonlySet<string> {
  const { rules: selected = rules, config = {}, profile } = settings;
  const running = new Set(selected.map(({ id }) => id).filter((id) => config[id] !== 'off'));
  if (profile === undefined) running.delete(ofProfile);
  return new Set(rules.map(({ id }) => id).filter((id) => !running.has(id)));
}

/** The rule for which a profile has to be asked for. */
const ofProfile = 'profile-followed';

function alwaysRuns({ id, stage, set }: Rule): boolean {
  return id === ofProfile || ((stage === 'source' || stage === 'structure') && set === 'core');
}

function refuseUnknown(name: string): void {
  const known = [...groups, ...rules.map(({ id }) => id)];
  if (known.includes(name)) return;
  if (name === '') throw new UsageError('--rules has an empty name: write --rules core,record-cited');
  throw new UsageError(
    `--rules: there is no set, stage or rule ${name}${insteadOf(name, known, `there is ${groups.join(', ')}, and what \`chancery rules\` lists`)}`,
  );
}
