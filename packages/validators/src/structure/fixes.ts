import { clipped, type Fix, type Path, pointer } from '../finding.ts';

/** The fix that puts another text in the place of a value. */
export function replacing(text: string, meant: string, path: Path): Fix {
  const title = `write ${quoted(meant)} instead of ${quoted(text)}`;
  return { title, patch: [{ op: 'replace', path: pointer(path), value: meant }] };
}

/** The fix that gives a property another name and leaves its value alone. */
export function renaming(property: string, meant: string, object: Path): Fix {
  const [from, path] = [pointer([...object, property]), pointer([...object, meant])];
  const title = `call the property ${quoted(meant)} instead of ${quoted(property)}`;
  return { title, patch: [{ op: 'move', from, path }] };
}

function quoted(text: string): string {
  return JSON.stringify(clipped(text));
}

/** The fix of a value as one of what it stands in. */
export function moved({ title, patch }: Fix, path: Path): Fix {
  const base = pointer(path);
  const operations = patch.map((operation) =>
    operation.op === 'move'
      ? { ...operation, from: base + operation.from, path: base + operation.path }
      : { ...operation, path: base + operation.path },
  );
  return { title, patch: operations };
}
