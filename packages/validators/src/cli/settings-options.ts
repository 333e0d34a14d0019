import type { Severity } from '../finding.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { Settings } from '../settings.ts';
import { ruleNamed } from './known-rules.ts';
import { profileIn, profileOption } from './profile-file.ts';
import { rulesOption, selectedRules } from './rule-selection.ts';
import { insteadOf, UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** The options that set a validator up. */
export const settingOptions: readonly Option[] = [
  rulesOption,
  { name: 'max-findings', value: 'n', summary: 'show n, count the rest; 10000 if left out' },
  { name: 'now', value: 'date', summary: 'what counts as today; `issued` if left out' },
  { name: 'config', value: 'rule=severity', summary: 'error, warning, note or off; repeatable' },
  profileOption,
];

type Level = Severity | 'off';

const levels: readonly string[] = ['error', 'warning', 'note', 'off'];

/** The settings that the options ask for. Throws a `UsageError` where they make no sense. */
export function settingsOf(invocation: Invocation): Settings {
  const maxFindings = lastValue(invocation, 'max-findings');
  const now = lastValue(invocation, 'now');
  const profile = profileIn(invocation);
  const config = Object.fromEntries((invocation.values.get('config') ?? []).map(grade));
  const selections = invocation.values.get('rules');
  const rules = selections && selectedRules(selections);
  return {
    ...(rules === undefined ? { config } : { rules, config: gradesOf(rules, config) }),
    ...(now === undefined ? {} : { now }),
    ...(profile === undefined ? {} : { profile }),
    ...(maxFindings === undefined ? {} : { maxFindings: wholeNumber(maxFindings) }),
  };
}

/** The grades of selected rules. To switch off what is not selected is no mistake; to grade it is. */
function gradesOf(rules: readonly Rule[], config: Readonly<Record<string, Level>>) {
  const ids = new Set(rules.map(({ id }) => id));
  const [graded, others] = [true, false].map((wanted) =>
    Object.entries(config).filter(([id]) => ids.has(id) === wanted),
  );
  const idle = others?.find(([, level]) => level !== 'off');
  if (idle !== undefined) throw new UsageError(`--config grades ${idle[0]}, but --rules leaves it out`);
  return Object.fromEntries(graded ?? []);
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/u.test(text)) throw new UsageError(`--max-findings needs a whole number, not "${text}"`);
  return Number(text);
}

function grade(text: string): readonly [string, Level] {
  const at = text.indexOf('=');
  if (at === -1) throw new UsageError(`--config needs a rule and a severity: --config ${text}=off`);
  const [rule, level] = [text.slice(0, at), text.slice(at + 1)];
  ruleNamed(rule);
  if (!levels.includes(level))
    throw new UsageError(
      `${rule} cannot be "${level}"${insteadOf(level, levels, `it is ${levels.join(', ')}`)}`,
    );
  return [rule, level as Level];
}
