import type { Observation, Path, Region, Subject } from '../finding.ts';
import { repetition } from './checks.ts';
import type { Span } from './places.ts';
import { observationsOn } from './record.ts';
import { type Passed, skipString } from './scan.ts';
import { idOf, Piece, subjectOver } from './text-subject.ts';
import type { Window } from './window.ts';

/** The header of a document as far as it is read: its properties, where they stand, and what is wrong with their text. */
export class Header {
  readonly value: Record<string, unknown> = {};
  readonly observations: Observation[] = [];
  readonly #pieces = new Map<string, Piece>();
  readonly #names = new Map<string, Subject>();
  readonly #begin: Subject;

  /** The window begins with the bracket of the document. */
  constructor(window: Window) {
    this.#begin = subjectOver(window, { start: 0, end: 1 });
  }

  /** How many properties were taken, each name once. */
  get size(): number {
    return this.#names.size;
  }

  /** Takes a property with its value, both well-formed, which stand at the beginning of the window. */
  take(window: Window, name: string, value: unknown, span: Span, passed: Passed): void {
    const text = window.text.slice(span.start, span.end);
    this.#keep(window, name, value);
    this.#pieces.set(name, Piece.of(window, { start: 0, end: span.end }));
    for (const observation of observationsOn(window, span, text, value, passed))
      this.observations.push({ ...observation, path: [name, ...observation.path] });
  }

  /** Takes the list of records, of which the header knows no more than that it is there. */
  takeRecords(window: Window): void {
    this.#keep(window, 'records', []);
  }

  /** As `JSON.parse` does: the last one counts, and `__proto__` is a name like any other. */
  #keep(window: Window, name: string, value: unknown): void {
    const end = skipString(window.text, 0, []);
    const subject = subjectOver(window, { start: 0, end: typeof end === 'number' ? end : 1 });
    const before = this.#names.get(name);
    if (before !== undefined) this.observations.push(repetition([name], before));
    this.#names.set(name, subject);
    Object.defineProperty(this.value, name, { value, enumerable: true, configurable: true, writable: true });
  }

  /** The header as findings speak of it. */
  subject(): Subject {
    return {
      file: this.#begin.file,
      index: undefined,
      id: idOf(this.value),
      locate: (path, mark) => this.#locate(path, mark),
      order: (path) => this.#order(path),
    };
  }

  #locate([name, ...rest]: Path, mark?: 'key' | 'value'): Region | undefined {
    const piece = this.#pieces.get(String(name));
    if (piece !== undefined) return piece.locateMember(rest, mark);
    return (this.#names.get(String(name)) ?? this.#begin).locate([]);
  }

  #order([name, ...rest]: Path): readonly number[] {
    const piece = this.#pieces.get(String(name));
    if (piece !== undefined) return [piece.origin.file, piece.offsetOfMember(rest)];
    return (this.#names.get(String(name)) ?? this.#begin).order([]);
  }
}
