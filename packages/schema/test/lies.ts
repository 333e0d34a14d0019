import ts from 'typescript';

/** A copy of the generated types that says one thing which is not so. */
export interface Lie {
  readonly title: string;
  readonly kind: string;
  /** The public name whose declaration was changed. */
  readonly about: string;
  readonly text: string;
}

/** One change to the text: what stands from `start` to `end` is replaced. */
interface Edit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** How many lies of each kind are told, as far apart in the file as possible. */
const perKind = 4;

/** Lies of every kind about declarations from the whole file. */
export function lies(text: string): readonly Lie[] {
  const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true);
  const edits = everyNode(file).flatMap(editsAt);
  const kinds = [...new Set(edits.map(({ kind }) => kind))];
  const chosen = kinds.flatMap((kind, index) => {
    const phase = (index * 0.618) % 1;
    return spread(
      edits.filter((edit) => edit.kind === kind),
      phase,
    );
  });
  return chosen.map((edit) => told(edit, file));
}

function everyNode(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(everyNode)];
}

/** Members at equal distances; another phase for every kind, so that every declaration has its turn. */
function spread<T>(edits: readonly T[], phase: number): T[] {
  const step = Math.max(1, edits.length / perKind);
  return edits.filter(
    (_, index) => Math.floor(index / step + phase) !== Math.floor((index - 1) / step + phase),
  );
}

function told({ kind, start, end, replacement }: Edit, file: ts.SourceFile): Lie {
  const { line } = file.getLineAndCharacterOfPosition(start);
  const about = declarationAt(start, file);
  const text = file.text.slice(0, start) + replacement + file.text.slice(end);
  return { kind, about, text, title: `${kind} (${about}, line ${line + 1})` };
}

function declarationAt(position: number, file: ts.SourceFile): string {
  const declaration = file.statements.find(
    (statement) => statement.pos <= position && position < statement.end,
  );
  if (declaration && ts.isInterfaceDeclaration(declaration)) return declaration.name.text;
  return declaration && ts.isTypeAliasDeclaration(declaration) ? declaration.name.text : '';
}

function editsAt(node: ts.Node): Edit[] {
  if (ts.isPropertySignature(node)) return editsOfProperty(node);
  if (ts.isUnionTypeNode(node)) return editsOfUnion(node);
  if (ts.isTypeAliasDeclaration(node)) return editsOfAlias(node);
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) return editsOfMembers(node);
  if (ts.isArrayTypeNode(node))
    return [replaced('a list made a single value', node, node.elementType.getText())];
  return [];
}

function editsOfProperty(node: ts.PropertySignature): Edit[] {
  const { type, questionToken: question } = node;
  if (type === undefined) return [];
  const common = [
    replaced('a field left out', node, ''),
    inserted('a field made read-only', node.getStart(), 'readonly '),
    inserted('a single value made a list', type.getEnd(), '[]'),
    replaced('a type exchanged', type, type.kind === ts.SyntaxKind.NumberKeyword ? 'string' : 'number'),
  ];
  if (question === undefined)
    return [...common, inserted('a required field made optional', node.name.getEnd(), '?')];
  return [
    ...common,
    replaced('an optional field made required', question, ''),
    inserted('undefined let in', type.getEnd(), ' | undefined'),
  ];
}

function editsOfMembers(node: ts.InterfaceDeclaration | ts.TypeLiteralNode): Edit[] {
  const required = inserted('a required field added', node.getEnd() - 1, 'invented: string;');
  const optional = inserted('an optional field added', node.getEnd() - 1, 'invented?: string;');
  const isOpen = node.members.some(ts.isIndexSignatureDeclaration);
  return isOpen
    ? [required, optional]
    : [required, optional, inserted('every key let in', node.getEnd() - 1, '[invented: string]: any;')];
}

function editsOfUnion(node: ts.UnionTypeNode): Edit[] {
  // A union with text in it is text, whatever else it lists: a change to the rest would be no lie.
  if (node.types.some((type) => type.getText() === 'Text')) return [];
  const [first, ...others] = node.types;
  const rest = others.map((type) => type.getText()).join(' | ');
  const what = first === undefined ? '' : nounOf(first);
  const edits = [
    replaced(`a ${what} left out`, node, rest),
    inserted(`a ${what} added`, node.getEnd(), ' | "invented"'),
  ];
  return what === 'template'
    ? [...edits, replaced('a template widened to any string', node, 'string')]
    : edits;
}

function nounOf(type: ts.TypeNode): string {
  if (ts.isLiteralTypeNode(type)) return 'word';
  if (ts.isTemplateLiteralTypeNode(type)) return 'template';
  return ts.isTypeLiteralNode(type) ? 'branch' : 'type';
}

function editsOfAlias({ type }: ts.TypeAliasDeclaration): Edit[] {
  if (type.kind === ts.SyntaxKind.StringKeyword) return [replaced('a string made a number', type, 'number')];
  if (type.kind === ts.SyntaxKind.UnknownKeyword) {
    return [replaced('anything narrowed', type, 'string'), replaced('anything made unchecked', type, 'any')];
  }
  return ts.isTemplateLiteralTypeNode(type) ? [replaced('an id widened to any string', type, 'string')] : [];
}

function replaced(kind: string, node: ts.Node, replacement: string): Edit {
  return { kind, start: node.getStart(), end: node.getEnd(), replacement };
}

function inserted(kind: string, at: number, replacement: string): Edit {
  return { kind, start: at, end: at, replacement };
}
