import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads an XML document; throws where it is not well-formed. */
export function xmlTree(text: string): XmlElement {
  const root = element('', {});
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const child = element(name, attributes);
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on('text', (piece) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

/** All elements of a name inside an element. */
export function elementsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}

function element(name: string, attributes: Record<string, string>) {
  return { name, attributes, children: [] as XmlElement[], text: '' };
}
