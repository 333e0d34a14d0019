import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { scannerText } from '../scripts/scanner/scanner-text.ts';
import * as countries from '../src/lists/countries.ts';
import * as languages from '../src/lists/languages.ts';
import * as timeZones from '../src/lists/time-zones.ts';
import * as limits from '../src/source/limits.ts';
import * as identifiers from '../src/structure/identifiers.ts';
import * as topics from '../src/structure/topics.ts';
import { quickly, type Scanner, slowly } from './scanner-oracle.ts';

/** A condition of the scanner with another one in its place. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it takes the place of, with the line on which that stands. */
  readonly shown: string;
}

/**
 * What became of a mutant: `killed` where it proves a line that is not sound, `stricter` where it only proves less,
 * `silent` where nothing tells it from the scanner, `unreached` where no line makes a difference for the condition itself.
 */
export type Fate = 'killed' | 'stricter' | 'silent' | 'unreached';

const imported: Readonly<Record<string, unknown>> = {
  '../src/lists/countries.ts': countries,
  '../src/lists/languages.ts': languages,
  '../src/lists/time-zones.ts': timeZones,
  '../src/source/limits.ts': limits,
  '../src/structure/identifiers.ts': identifiers,
  '../src/structure/topics.ts': topics,
};

/** The scanner as a script. */
export function scannerScript(): string {
  const { outputText } = ts.transpileModule(scannerText(), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return outputText;
}

/** The scanner that a script makes. `differs` is told of the conditions that are watched. */
export function scannerOf(script: string, differs: (mutant: number) => void = () => {}): Scanner {
  const scanner = {};
  const load = (name: string) => imported[name] ?? createRequire(import.meta.url)(name);
  new Function('exports', 'require', 'differs', script)(scanner, load, differs);
  return scanner as Scanner;
}

/** Every mutant: a condition or a part of it taken for granted either way, or a bound moved by one. */
export function mutantsOf(script: string): readonly Mutant[] {
  const file = ts.createSourceFile('scanner.js', script, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  for (const condition of conditionsIn(file)) {
    for (const part of partsOf(condition)) {
      for (const text of insteadOf(part, isOfLoop(condition))) {
        const [start, end] = [part.getStart(), part.getEnd()];
        const line = file.getLineAndCharacterOfPosition(start).line + 1;
        found.push({ start, end, text, shown: `${line}: ${part.getText()} → ${text}` });
      }
    }
  }
  return found;
}

/** The conditions of a script, each as a whole, none inside another one. */
function conditionsIn(file: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const condition = conditionOf(node);
    if (condition !== undefined) found.push(condition);
    ts.forEachChild(node, (child) => {
      if (child !== condition) visit(child);
    });
  };
  visit(file);
  return found;
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return node.expression;
  if (ts.isForStatement(node)) return node.condition;
  if (ts.isConditionalExpression(node)) return node.condition;
  const isJoined =
    ts.isReturnStatement(node) && node.expression !== undefined && isCondition(node.expression);
  return isJoined ? node.expression : undefined;
}

function isCondition(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && (isJoint(node) || isRelation(node));
}

/** A condition, and whatever it is joined from. */
function partsOf(condition: ts.Expression): readonly ts.Expression[] {
  const bare = ts.isParenthesizedExpression(condition) ? condition.expression : condition;
  return [condition, ...(isJoint(bare) ? [...partsOf(bare.left), ...partsOf(bare.right)] : [])];
}

function isOfLoop({ parent }: ts.Node): boolean {
  return ts.isWhileStatement(parent) || ts.isDoStatement(parent) || ts.isForStatement(parent);
}

/** A loop that goes on for ever is no mistake that anybody makes. */
function insteadOf(part: ts.Expression, isLooping: boolean): readonly string[] {
  const granted = isLooping ? ['false'] : ['true', 'false'];
  if (!isRelation(part) || !ts.isNumericLiteral(part.right)) return granted;
  const sign = part.operatorToken.getText();
  if (!/^[<>]=?$/u.test(sign)) return granted;
  const moved = [-1, 1].map((by) => `${part.left.getText()} ${sign} ${Number(part.right.getText()) + by}`);
  return [...granted, ...moved];
}

function isJoint(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && /^(?:&&|\|\|)$/u.test(node.operatorToken.getText());
}

function isRelation(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && /^(?:[<>]=?|[!=]==)$/u.test(node.operatorToken.getText());
}

/** The script with a mutant in it, which may go round in circles, but not for ever. */
export function mutated(script: string, { start, end, text }: Mutant): string {
  const changed = script.slice(0, start) + text + script.slice(end);
  return changed
    .replace('function byte(at) {', 'let fuel = 0;\nfunction byte(at) { if (fuel-- === 0) throw new Error();')
    .replace(/function proves\([^)]*\) \{/u, '$& fuel = 100000;');
}

/** For each mutant some lines on which its condition comes out otherwise than the one of the scanner. */
export function linesThatMatter(
  script: string,
  mutants: readonly Mutant[],
  lines: Iterable<Uint8Array>,
): readonly (readonly Uint8Array[])[] {
  const met: Uint8Array[][] = mutants.map(() => []);
  const differing = new Set<number>();
  const watched = scannerOf(watching(script, mutants), (mutant) => differing.add(mutant));
  for (const line of lines) {
    differing.clear();
    const isProven = quickly(watched, line) !== undefined;
    for (const mutant of differing) {
      const known = met[mutant] ?? [];
      // A line that is proven anyhow can only show that a mutant proves less.
      if (known.length < (isProven ? few : enough)) known.push(line);
    }
  }
  return met;
}

const few = 10;
const enough = 150;

/** The script with a look at each condition: what it is, and what every mutant would make of it. */
function watching(script: string, mutants: readonly Mutant[]): string {
  const file = ts.createSourceFile('scanner.js', script, ts.ScriptTarget.ES2022, true);
  let text = script;
  for (const condition of conditionsIn(file).toReversed()) {
    const [start, end] = [condition.getStart(), condition.getEnd()];
    const asked = mutants.flatMap((mutant, number) => {
      if (mutant.start < start || mutant.end > end) return [];
      const other = script.slice(start, mutant.start) + mutant.text + script.slice(mutant.end, end);
      return [`(!!(${other}) !== it && differs(${number}))`];
    });
    const whole = `((it) => (${asked.join(', ')}, it))(!!(${script.slice(start, end)}))`;
    text = text.slice(0, start) + whole + text.slice(end);
  }
  return text;
}

/** What becomes of a mutant on some lines. */
export function fateOf(mutant: Scanner, sound: Scanner, lines: readonly Uint8Array[]): Fate {
  if (lines.length === 0) return 'unreached';
  let isStricter = false;
  for (const line of lines) {
    const [before, after] = [quickly(sound, line), quietly(mutant, line)];
    if (isDeepStrictEqual(before, after)) continue;
    if (after !== undefined && !isDeepStrictEqual(after, slowly([line])[0])) return 'killed';
    isStricter = true;
  }
  return isStricter ? 'stricter' : 'silent';
}

/** What a mutant sees; one that goes beyond the bytes proves nothing. */
function quietly(mutant: Scanner, line: Uint8Array) {
  try {
    return quickly(mutant, line);
  } catch {
    return undefined;
  }
}
