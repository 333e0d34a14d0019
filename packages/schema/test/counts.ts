/** How often each kind of thing happened to each subject. */
export class Counts {
  readonly #counts = new Map<string, number>();

  /** One more of a kind for a subject. */
  add(subject: string, kind: string): void {
    this.#counts.set(`${subject} ${kind}`, this.of(subject, kind) + 1);
  }

  /** How many of a kind there were for a subject. */
  of(subject: string, kind: string): number {
    return this.#counts.get(`${subject} ${kind}`) ?? 0;
  }

  /** A line for every subject that had fewer of some kind than wanted. */
  short(subjects: Iterable<string>, wanted: Readonly<Record<string, number>>): string[] {
    const kinds = Object.entries(wanted);
    return [...subjects].flatMap((subject) =>
      kinds
        .filter(([kind, least]) => this.of(subject, kind) < least)
        .map(([kind, least]) => `${subject}: ${this.of(subject, kind)} ${kind}, wanted are ${least}`),
    );
  }
}
