import ts from 'typescript';

/** A function and the lines it takes. */
export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

/** What the laws ask of a source file, read from its syntax tree: strings and comments are never taken for code. */
export interface SourceFacts {
  /** What it imports or re-exports, also dynamically, as written. */
  readonly imports: readonly string[];
  readonly identifiers: ReadonlySet<string>;
  readonly comments: readonly string[];
  readonly functions: readonly FunctionSize[];
  readonly usesAny: boolean;
  readonly assertsNonNull: boolean;
  /** The orders to the compiler to look away, such as `ignore`. */
  readonly suppressions: readonly string[];
}

const known = new Map<string, SourceFacts>();

/** Reads a TypeScript or JavaScript file; the same text is read once. */
export function factsOf(text: string): SourceFacts {
  const facts = known.get(text) ?? read(text);
  known.set(text, facts);
  return facts;
}

function read(text: string): SourceFacts {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const nodes = [...descendants(file)];
  const comments = commentsIn(text, nodes);
  return {
    imports: nodes.flatMap(importOf),
    identifiers: new Set(nodes.filter(ts.isIdentifier).map((node) => node.text)),
    comments,
    functions: nodes.filter(isFunctionWithBody).map((node) => sizeOf(node, file)),
    usesAny: nodes.some((node) => node.kind === ts.SyntaxKind.AnyKeyword),
    assertsNonNull: nodes.some(ts.isNonNullExpression),
    suppressions: comments.flatMap((text) => /@ts-(ignore|nocheck|expect-error)/u.exec(text)?.[1] ?? []),
  };
}

function* descendants(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* descendants(child);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

function importOf(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (!ts.isCallExpression(node)) return [];
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isImport || isRequire ? literal(node.arguments[0]) : [];
}

function literal(node: ts.Node | undefined): readonly string[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** Comments are what looks like one once every literal is blanked out. */
function commentsIn(text: string, nodes: readonly ts.Node[]): readonly string[] {
  let code = '';
  let end = 0;
  for (const node of nodes.filter(isLiteral)) {
    code += `${text.slice(end, node.getStart())}x`;
    end = node.end;
  }
  return `${code}${text.slice(end)}`.match(/\/\/.*|\/\*[\s\S]*?\*\//gu) ?? [];
}

function isLiteral(node: ts.Node): boolean {
  return ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function isFunctionWithBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function sizeOf(node: ts.FunctionLikeDeclaration, file: ts.SourceFile): FunctionSize {
  const first = file.getLineAndCharacterOfPosition(node.getStart()).line;
  const last = file.getLineAndCharacterOfPosition(node.end).line;
  const name = node.name?.getText() ?? `the function in line ${first + 1}`;
  return { name, lines: last - first + 1 };
}
