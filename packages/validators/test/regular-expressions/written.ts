import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression, and the file in which it was found. */
export interface Expression {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** A line on which a regular expression is built when the program runs. */
export interface Site {
  readonly path: string;
  readonly line: number;
}

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of published code, as absolute paths. */
export function sourceFiles(): readonly string[] {
  return readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, 'src');
    const files = readdirSync(folder, { encoding: 'utf8', recursive: true });
    return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
  });
}

/** The literals of a source file, and the lines on which it calls `RegExp`. */
export function expressionsIn(
  path: string,
  text: string,
): { readonly literals: readonly Expression[]; readonly sites: readonly Site[] } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = [...descendants(file)];
  return {
    literals: nodes.filter(ts.isRegularExpressionLiteral).map(({ text: literal }) => {
      const end = literal.lastIndexOf('/');
      return { path, source: literal.slice(1, end), flags: literal.slice(end + 1) };
    }),
    sites: nodes.filter(callsRegExp).map((node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      return { path, line: line + 1 };
    }),
  };
}

function* descendants(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* descendants(child);
}

function callsRegExp(node: ts.Node): boolean {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  return isCall && /(?:^|\.)RegExp$/u.test(node.expression.getText());
}
