import type { Severity } from './finding.ts';
import type { Rule } from './rules/define-rule.ts';
import { rules as allRules } from './rules/index.ts';
import { moment } from './time/moment.ts';

/** How a validator is set up. Wrong use throws a named error at once. */
export interface Settings {
  /** The rules to run; all of Chancery's when left out. A consumer adds its own: `[...rules, mine]`. */
  readonly rules?: readonly Rule[];
  /** Switches rules off or gives them another severity, by id. */
  readonly config?: Readonly<Record<string, Severity | 'off'>>;
  /** The date that counts as today, a partial date; `issued` of the dataset when left out. */
  readonly now?: string;
  /** How many findings a report keeps, 10,000 when left out; the rest is counted. */
  readonly maxFindings?: number;
}

/** A setting that makes no sense: an unknown rule, a severity that does not exist, a date that is none. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The rules that are on, and the severity that the settings give them. */
export interface ActiveRules {
  readonly byId: ReadonlyMap<string, Rule>;
  severity(rule: Rule, lowered: Severity | undefined): Severity;
}

const levels: readonly Severity[] = ['note', 'warning', 'error'];

/** Holds the settings against the rules they speak of. */
export function activeRules({ rules = allRules, config = {}, now, maxFindings = 0 }: Settings): ActiveRules {
  if (now !== undefined && moment(now) === undefined) throw new SettingsError(`There is no date ${now}`);
  if (!Number.isSafeInteger(maxFindings) || maxFindings < 0)
    throw new SettingsError(`No number of findings: ${maxFindings}`);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  if (known.size < rules.length) throw new SettingsError('Two rules have the same id');
  for (const [id, level] of Object.entries(config)) {
    const rule = known.get(id);
    if (rule === undefined) throw new SettingsError(`There is no rule ${id}`);
    if (level !== 'off' && !levels.includes(level))
      throw new SettingsError(`${id}: there is no severity ${level}`);
    if (level !== 'error' && isOfReading(rule))
      throw new SettingsError(`${id} stays an error: what cannot be read is never called valid`);
  }
  const byId = new Map([...known].filter(([id]) => config[id] !== 'off'));
  return { byId, severity: (rule, lowered) => graded(rule, config[rule.id], lowered) };
}

/** Whether the rule tells that something could not be read. */
function isOfReading({ stage, severity }: Rule): boolean {
  return stage === 'source' && severity === 'error';
}

/** The configured severity, or that of the rule; a report may lower it, never raise it. */
function graded(
  rule: Rule,
  configured: Severity | 'off' | undefined,
  lowered: Severity | undefined,
): Severity {
  const highest = configured === undefined || configured === 'off' ? rule.severity : configured;
  return lowered !== undefined && levels.indexOf(lowered) < levels.indexOf(highest) ? lowered : highest;
}
