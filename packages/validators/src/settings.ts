import type { Severity } from './finding.ts';
import { ownDeprecations, type Profile, profileOf } from './profile/profile.ts';
import type { Rule } from './rules/define-rule.ts';
import { rules as allRules } from './rules/index.ts';
import { ruleFlaw } from './rules/rule-flaw.ts';
import { SettingsError } from './settings-error.ts';
import { shapes } from './shapes.ts';
import { nearest } from './spelling.ts';
import { moment } from './time/moment.ts';

export { SettingsError };

/** How a validator is set up. Wrong use throws a named error at once. */
export interface Settings {
  /**
   * The rules to run; all of Chancery's when left out. A consumer adds its own: `[...rules, mine]`. Those of the stages
   * source and structure may not be missing: they say what a dataset is.
   */
  readonly rules?: readonly Rule[];
  /** Switches rules off or gives them another severity, by id. */
  readonly config?: Readonly<Record<string, Severity | 'off'>>;
  /** The date that counts as today, a partial date; `issued` of the dataset when left out. */
  readonly now?: string;
  /**
   * How many findings a report keeps, 10,000 when left out; of one record no more than a hundredth of them, but 100 at least.
   * The rest is counted.
   */
  readonly maxFindings?: number;
  /**
   * What is asked beyond Chancery: a JSON Schema document (2020-12) like that of Chancery, in which some schemas are narrower. It
   * is read at once; what it asks and is not met is told by `profile-followed`.
   */
  readonly profile?: unknown;
}

/** The rules that are on, and the severity that the settings give them. */
export interface ActiveRules {
  readonly byId: ReadonlyMap<string, Rule>;
  /** What is asked beyond the specification, where something is. */
  readonly profile: Profile | undefined;
  severity(rule: Rule, lowered: Severity | undefined): Severity;
}

const levels: readonly Severity[] = ['note', 'warning', 'error'];

/** Refuses options that do not exist. */
export function refuseUnknown(options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new SettingsError(`There is no setting ${name}${meant(name, known)}`);
  }
}

function meant(word: string, list: Iterable<string>): string {
  const near = nearest(word, list);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** Holds the settings against the rules they speak of. */
export function activeRules(settings: Settings): ActiveRules {
  refuseUnknown(settings, ['rules', 'config', 'now', 'maxFindings', 'profile']);
  const { rules = allRules, config = {}, now, maxFindings = 0 } = settings;
  checkRules(rules);
  if (now !== undefined && moment(now) === undefined) throw new SettingsError(`There is no date ${now}`);
  if (!Number.isSafeInteger(maxFindings) || maxFindings < 0)
    throw new SettingsError(`No number of findings: ${maxFindings}`);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, level] of Object.entries(config)) {
    const rule = known.get(id);
    if (rule === undefined) throw new SettingsError(`There is no rule ${id}${meant(id, known.keys())}`);
    if (level !== 'off' && !levels.includes(level))
      throw new SettingsError(`${id}: there is no severity ${level}`);
    if (level !== 'error' && saysWhatDataIs(rule))
      throw new SettingsError(`${id} stays an error: what breaks it is no dataset, and never called valid`);
  }
  if (settings.profile !== undefined && !known.has('profile-followed'))
    throw new SettingsError('A profile needs the rule profile-followed: write [...rules, mine]');
  const byId = new Map([...known].filter(([id]) => config[id] !== 'off'));
  const profile = settings.profile === undefined ? published() : profileOf(settings.profile);
  return { byId, profile, severity: (rule, lowered) => graded(rule, config[rule.id], lowered) };
}

/** What Chancery itself marks as deprecated, told as of a profile; nothing is read where that is nothing. */
function published(): Profile | undefined {
  return shapes.holdsDeprecated ? ownDeprecations() : undefined;
}

/** So many findings are kept where nothing else is said. */
export const usualFindings = 10_000;

/** By id: the other module format has the same rules as other objects. */
const ours = new Set(allRules.map(({ id }) => id));

/** What says whether data is a dataset at all cannot be left out: without it nothing could be called valid. */
function checkRules(rules: readonly Rule[]): void {
  const ids = new Set(rules.map(({ id }) => id));
  if (!rules.every(isRule)) throw new SettingsError('A rule is what defineRule returns');
  if (ids.size < rules.length) throw new SettingsError(`Two rules have the id ${sharedId(rules)}`);
  for (const rule of rules.filter(({ id }) => !ours.has(id))) {
    const flaw = ruleFlaw(rule);
    if (flaw !== undefined) throw new SettingsError(`The rule ${rule.id}: ${flaw}`);
  }
  const lost = allRules.filter((rule) => alwaysRuns(rule) && !ids.has(rule.id));
  if (lost.length > 0)
    throw new SettingsError(
      `The rules lack ${lost[0]?.id} and others that always run: write [...rules, mine]`,
    );
}

function sharedId(rules: readonly Rule[]): string | undefined {
  return rules.find(({ id }, at) => rules.findIndex((rule) => rule.id === id) < at)?.id;
}

function isRule({ id, stage, message }: Rule): boolean {
  return typeof id === 'string' && typeof stage === 'string' && typeof message === 'function';
}

/** Whether a rule says what a dataset is, and not what somebody asks of it besides. */
function alwaysRuns({ stage, set }: Rule): boolean {
  return (stage === 'source' || stage === 'structure') && set === 'core';
}

/** Whether what breaks the rule could not be read, or is not the shape of a dataset. */
function saysWhatDataIs(rule: Rule): boolean {
  return alwaysRuns(rule) && rule.severity === 'error';
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
