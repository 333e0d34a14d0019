import type { Rule, Severity } from '../src/index.ts';

/** What the lock remembers of a rule. One that is gone names the rule that took its place. */
export interface LockedRule {
  readonly severity: Severity;
  readonly since: string;
  readonly replacedBy?: string;
}

/** The lock: every id that a rule ever had. */
export type Lock = Readonly<Record<string, LockedRule>>;

/** The part of a rule that is locked. */
export type LockableRule = Pick<Rule, 'id' | 'severity' | 'since'>;

/** The name under which changesets speak of the rules. */
const packageName = '@chancery/validators';

const levels: readonly Severity[] = ['note', 'warning', 'error'];

/**
 * What is wrong between the rules and their lock, one sentence each; none if they agree.
 * - an id is never removed, unless the lock names the rule that replaces it, and never used again
 * - a severity is never raised, unless a changeset announces a breaking change
 * - every rule is in the lock
 */
export function lockProblems(
  rules: readonly LockableRule[],
  lock: Lock,
  isBreaking: boolean,
): readonly string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [
    ...rules.flatMap((rule) => problemsOf(rule, lockedIn(lock, rule.id), isBreaking)),
    ...Object.entries(lock).flatMap(([id, locked]) =>
      byId.has(id) ? [] : problemsOfAbsent(id, locked, byId),
    ),
  ];
}

/** The lock with what may be added to it: new rules, lowered severities, and raised ones where a changeset announces it. */
export function relocked(rules: readonly LockableRule[], lock: Lock, isBreaking: boolean): Lock {
  const entries = rules.map(({ id, severity, since }): [string, LockedRule] => {
    const locked = lockedIn(lock, id);
    const keeps = locked !== undefined && isRaised(severity, locked) && !isBreaking;
    return [
      id,
      { severity: keeps ? locked.severity : severity, since: locked?.since ?? since, ...replacement(locked) },
    ];
  });
  const all = { ...lock, ...Object.fromEntries(entries) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether one of the changesets announces a breaking change of the rules: before 1.0 a minor one does, too. */
export function announcesBreaking(changesets: readonly string[], version: string): boolean {
  const kinds = version.startsWith('0.') ? ['minor', 'major'] : ['major'];
  return changesets.some((text) => {
    const header = /^---\r?\n(.*?)^---/msu.exec(text)?.[1] ?? '';
    return kinds.some((kind) =>
      new RegExp(`^["']?${packageName}["']?:\\s*["']?${kind}["']?\\s*$`, 'mu').test(header),
    );
  });
}

function problemsOf(
  rule: LockableRule,
  locked: LockedRule | undefined,
  isBreaking: boolean,
): readonly string[] {
  const { id, severity, since } = rule;
  if (locked === undefined) return [`${id} is not in rules.lock.json: run \`npm run generate\` to add it.`];
  if (locked.replacedBy !== undefined)
    return [`${id} was replaced by ${locked.replacedBy}: no id is used again.`];
  if (locked.since !== since)
    return [`${id} has been there since ${locked.since}, not ${since}: no id is used again.`];
  if (isBreaking || !isRaised(severity, locked)) return [];
  return [
    `${id} was raised from ${locked.severity} to ${severity}: that breaks data that was accepted, ` +
      `and needs a changeset of the breaking kind for ${packageName}; then run \`npm run generate\`.`,
  ];
}

function problemsOfAbsent(
  id: string,
  { replacedBy }: LockedRule,
  rules: ReadonlyMap<string, unknown>,
): readonly string[] {
  if (replacedBy === undefined) {
    return [`${id} was removed: ids only grow. Name in rules.lock.json the rule that it is "replacedBy".`];
  }
  return rules.has(replacedBy) ? [] : [`${id} is replaced by ${replacedBy}, but there is no such rule.`];
}

function isRaised(severity: Severity, locked: LockedRule): boolean {
  return levels.indexOf(severity) > levels.indexOf(locked.severity);
}

function replacement(locked: LockedRule | undefined): Pick<LockedRule, 'replacedBy'> {
  return locked?.replacedBy === undefined ? {} : { replacedBy: locked.replacedBy };
}

function lockedIn(lock: Lock, id: string): LockedRule | undefined {
  return Object.hasOwn(lock, id) ? lock[id] : undefined;
}
