import type { Path } from '../finding.ts';

/** The properties by which one record lies above another one: followed upwards, they never come back. */
export const relations: readonly string[] = ['partOf', 'parent', 'reportsTo', 'replaces'];

/** The number of the relation for which a reference stands, from 1; 0 for any other reference. */
export function relationOf(path: Path): number {
  const name = path[0] === 'revision' ? path[1] : path[0];
  return relations.indexOf(String(name)) + 1;
}

/** Whether a record may refer to itself here: a document tells its own title, a statement speaks for itself. */
export function maySpeakOfItself([name]: Path): boolean {
  return name === 'citations' || name === 'asserts';
}
