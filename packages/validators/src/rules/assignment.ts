import type { RecordType } from '../model.ts';
import type { Rule } from './define-rule.ts';
import { rules as allRules } from './index.ts';

/** A rule, and whether it is one of Chancery: those read what they declare, and change nothing. */
export interface Assigned {
  readonly rule: Rule;
  readonly isOurs: boolean;
}

/** The rules about a type of record, each in their order. */
export interface Assignment {
  /** Those that read their own record alone, those that look at others, and those that ask what is settled at the end. */
  readonly alone: readonly Assigned[];
  readonly across: readonly Rule[];
  readonly asking: readonly Assigned[];
  /** All that look at others are of Chancery. */
  readonly isAcrossOurs: boolean;
  /** Some rule reads such records from afar. */
  readonly isRead: boolean;
  /** No rule asks for such records. */
  readonly isIdle: boolean;
  /** The fields that must be remembered until the end: those that some rule reads from afar. */
  readonly remembered: readonly string[];
}

/** What is done with records of a type where these rules are on. */
export function assignmentOf(type: RecordType, rules: readonly Rule[]): Assignment {
  const checks = rules.filter(({ check }) => check !== undefined);
  const farther = checks.filter((rule) => !readsItselfAlone(rule));
  const isAbout = ({ about }: Rule) => about.includes(type);
  const across = farther.filter(isAbout);
  const own = across.flatMap(({ reads }) => reads.own ?? []);
  const isRead = farther.some(({ reads }) => Object.hasOwn(reads, type));
  return {
    alone: checks.filter(readsItselfAlone).filter(isAbout).map(assigned),
    across,
    asking: rules
      .filter(({ gather }) => gather !== undefined)
      .filter(isAbout)
      .map(assigned),
    isAcrossOurs: across.every(isOurs),
    isRead,
    isIdle: !isRead && !rules.some(isAbout),
    remembered: [...new Set([...own, ...farther.flatMap(({ reads }) => reads[type] ?? [])])],
  };
}

function assigned(rule: Rule): Assigned {
  return { rule, isOurs: isOurs(rule) };
}

/** The rules of Chancery read what they declare, and keep and change nothing: they may be given records as they are. */
const ours: ReadonlySet<Rule> = new Set(allRules);

function isOurs(rule: Rule): boolean {
  return ours.has(rule);
}

function readsItselfAlone({ reads }: Rule): boolean {
  return Object.keys(reads).every((key) => key === 'own');
}
