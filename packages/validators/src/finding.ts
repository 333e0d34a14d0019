/** How grave a finding is: an error makes data invalid, a warning asks an editor, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A JSON value that nobody changes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** All that varies in the message of a rule; part of the contract, unlike the sentence. */
export type Params = { readonly [name: string]: Json };

/** The way from a record to a value inside it: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];

/** A region of a text. Lines and columns count from 1, columns in UTF-16 code units; the end is the first column after it. */
export interface Region {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that a finding speaks of, such as the visit of a meeting. */
export interface Related {
  readonly message: string;
  readonly record?: string;
  readonly pointer: string;
  readonly place?: Region;
}

/** One operation of a JSON Patch (RFC 6902) on the dataset. */
export type PatchOperation =
  | { readonly op: 'replace' | 'add'; readonly path: string; readonly value: Json }
  | { readonly op: 'move'; readonly from: string; readonly path: string }
  | { readonly op: 'remove'; readonly path: string };

/** A safe repair: it follows from what is written and adds no fact. */
export interface Fix {
  readonly title: string;
  readonly patch: readonly PatchOperation[];
}

/** One mistake, told once. Rule, severity, params and pointers are stable; the message may improve. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params: Params;
  /** The id of the record, where it has one. */
  readonly record?: string;
  /** A JSON Pointer inside the record; absent for findings on the dataset itself. */
  readonly path?: string;
  /** A JSON Pointer into the dataset. It always resolves: a missing property is reported on the object that lacks it. */
  readonly pointer: string;
  /** Where the offending value stands; absent when the input was a value, not text. */
  readonly place?: Region;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  /** The page of the rule. */
  readonly url: string;
}

/** What a stage writes on: a record or the header of a dataset, with its place in the input. */
export interface Subject {
  /** The number of its input in the run. */
  readonly file: number;
  /** Position among the records, from 0; `undefined` for the header and for the dataset as a whole. */
  readonly index: number | undefined;
  readonly id: string | undefined;
  /** Where a value inside stands, or the key under which it stands. */
  locate(path: Path, mark?: 'key' | 'value'): Region | undefined;
  /** Sorts by place: the number of the file, then positions inside it. */
  order(path: Path): readonly number[];
}

/** What a stage saw, before the corridor gives it words, severity and place. */
export interface Observation {
  readonly rule: string;
  readonly params: Params;
  readonly path: Path;
  /** Whether the key is what is wrong, or the value (the default). */
  readonly mark?: 'key' | 'value';
  /** A severity below the one of the rule. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedObservation[];
  /** Its pointers lead into the record, or into the header. */
  readonly fix?: Fix;
}

/** Another record that an observation speaks of. */
export interface RelatedObservation {
  readonly message: string;
  readonly subject: Subject;
  readonly path: Path;
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads a JSON Pointer as a path of strings. */
export function steps(text: string): readonly string[] {
  const parts = text.split('/').slice(1);
  return parts.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a path, by own properties only; `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    if (Array.isArray(value) && step === 'length') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Visits the values at a path in which `*` stands for every member of a list. */
export function eachAt(
  root: unknown,
  path: readonly string[],
  visit: (value: unknown, at: Path) => void,
  at: Path = [],
): void {
  const step = path[at.length];
  if (step === undefined) visit(root, at);
  else if (step === '*') {
    if (!Array.isArray(root)) return;
    for (const [index, member] of beforeHoles(root).entries()) eachAt(member, path, visit, [...at, index]);
  } else if (typeof root === 'object' && root !== null && Object.hasOwn(root, step))
    eachAt((root as Readonly<Record<string, unknown>>)[step], path, visit, [...at, step]);
}

/** The members of a list before the first hole in it: a list with holes is told as such, and may be of any length. */
export function beforeHoles(list: readonly unknown[]): readonly unknown[] {
  let index = 0;
  while (index < list.length && index in list) index += 1;
  return index === list.length ? list : list.slice(0, index);
}

/** A value as a message may show it: at most 80 characters. */
export function clipped(text: string): string {
  const points = [...text.slice(0, 200)];
  return points.length > 80 ? `${points.slice(0, 79).join('')}…` : text;
}

/** A whole number with its thousands apart, in the same way in every runtime: `31,204`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/gu, ',');
}
