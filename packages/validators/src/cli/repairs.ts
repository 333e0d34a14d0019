import { type Finding, type Fix, steps } from '../finding.ts';
import { once } from '../memory/once.ts';
import { jsonText } from '../report/escape.ts';
import type { Report } from '../report/report.ts';
import { createValidator, type Validator } from '../validator.ts';
import { selectedRules } from './rule-selection.ts';

/** A safe repair as a change of the text: what stands between two offsets gives way to other JSON. */
export interface Repair {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  readonly json: string;
}

/** What can be repaired in a text, and whether that is all right. */
export interface Repairs {
  /** Not all of the text could be read: nothing in it is touched. */
  readonly unread: boolean;
  /** In the order of the text; no two of them touch. */
  readonly repairs: readonly Repair[];
  readonly mended: string;
  /** The mended text has just the repaired findings less: none stays, none comes. */
  readonly sound: boolean;
}

/** The rules that have safe repairs. What no record can change in another one is judged record by record, in any order. */
const settings = once(() => ({ rules: selectedRules(['structure']), maxFindings: Number.MAX_SAFE_INTEGER }));

/** What a text to be repaired is called. */
export interface Named {
  readonly name: string;
  readonly calledNdjson: boolean;
}

/** Finds the safe repairs of a text; everything beside them stays as it is written. */
export type Repairer = (text: string, input: Named) => Repairs;

/** What finds repairs of texts that are to follow a profile, if there is one. Throws a `SettingsError` where that is none. */
export function repairer(profile: unknown): Repairer {
  const validator = createValidator({ ...settings(), profile });
  return (text, input) => repairsOf(text, input, validator);
}

function repairsOf(text: string, input: Named, validator: Validator): Repairs {
  const before = judged(text, input, validator);
  const { complete, unreadable } = before.account;
  // A text that still begins with a mark had two of them.
  if (!complete || unreadable > 0 || !isSyntaxSound(before) || text.startsWith('\ufeff'))
    return { unread: true, repairs: [], mended: text, sound: true };
  const lines = starts(text);
  const repairs = apart(before.findings.flatMap((finding) => repairOf(finding, text, lines)));
  const mended = withRepairs(text, repairs);
  const sound = repairs.length === 0 || isSound(before, repairs, judged(mended, input, validator));
  return { unread: false, repairs, mended, sound };
}

function judged(text: string, { name, calledNdjson }: Named, validator: Validator): Report {
  const run = validator.run();
  run.read(text, { name, calledNdjson });
  return run.finish();
}

/** Whether the text says one thing only: a property that stands twice can be repaired in two ways. */
function isSyntaxSound({ summary: { rules } }: Report): boolean {
  return !['json-syntax', 'json-key-unique'].some((rule) => Object.hasOwn(rules.fired, rule));
}

/** Whether every rule fires as often as before, less what was repaired of it. */
function isSound(before: Report, repairs: readonly Repair[], after: Report): boolean {
  const left = new Map(Object.entries(before.summary.rules.fired));
  for (const { finding } of repairs) left.set(finding.rule, (left.get(finding.rule) ?? 0) - 1);
  const { fired } = after.summary.rules;
  return [...left.keys(), ...Object.keys(fired)].every(
    (rule) => (left.get(rule) ?? 0) === (fired[rule] ?? 0),
  );
}

/** The offsets at which lines start. */
function starts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({ 0: end, index }) => index + end.length)];
}

function repairOf(finding: Finding, text: string, lines: readonly number[]): readonly Repair[] {
  const { fix, place } = finding;
  const meant = fix && textOf(fix);
  if (meant === undefined || place === undefined) return [];
  const start = (lines[place.line - 1] ?? 0) + place.column - 1;
  const end = (lines[place.endLine - 1] ?? 0) + place.endColumn - 1;
  return [{ finding, start, end, json: written(meant, text.slice(start, end)) }];
}

/** The text that a fix puts in the place of another: the new name of a property, or a value. */
function textOf({ patch }: Fix): string | undefined {
  const [operation, more] = patch;
  if (operation === undefined || more !== undefined) return undefined;
  if (operation.op === 'move') return steps(operation.path).at(-1);
  return operation.op === 'replace' && typeof operation.value === 'string' ? operation.value : undefined;
}

/** Who wrote escapes does not want to see hidden characters; who wrote none does not want to see escapes. */
function written(meant: string, instead: string): string {
  return instead.includes('\\') ? jsonText(meant) : JSON.stringify(meant);
}

function apart(repairs: readonly Repair[]): readonly Repair[] {
  const sorted = [...repairs].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0));
}

function withRepairs(text: string, repairs: readonly Repair[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, json } of repairs) {
    pieces.push(text.slice(from, start), json);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
