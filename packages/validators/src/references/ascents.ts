import type { Subject } from '../finding.ts';
import { Marks } from '../memory/marks.ts';
import { referencesIn } from './collect.ts';
import { Cycles } from './cycles.ts';
import { relationOf, relations } from './relations.ts';
import type { Records } from './resolve.ts';
import { Sites } from './sites.ts';

/** The records that lie above others by one relation. */
interface Relation {
  /** The records that have a step upwards: a circle leads through no other. */
  readonly climbing: Marks;
  readonly cycles: Cycles;
}

/** Of a circle so many records are told. */
const shown = 20;

/** The steps upwards from record to record, and the circles in which they lead. */
export class Ascents {
  readonly #relations: readonly Relation[] = relations.map(() => ({
    climbing: new Marks(),
    cycles: new Cycles(),
  }));
  readonly #known = new Sites();

  /** Says that a record has a step upwards by a relation, counted from 1. */
  begin(record: number, relation: number): void {
    this.#relations[relation - 1]?.climbing.add(record);
  }

  /** Keeps a step between two records that were read. */
  keep(record: number, relation: number, target: number): void {
    const isClimbing = this.#relations[relation - 1]?.climbing.has(target) === true;
    if (isClimbing) this.#known.add(record, relation, target);
  }

  /** Takes a step when all records are read. */
  add(record: number, relation: number, target: number): void {
    const known = this.#relations[relation - 1];
    if (known?.climbing.has(target) === true) known.cycles.add(record, target);
  }

  /** Tells of every circle. */
  tellAll(records: Records): void {
    for (const { record, steps } of this.#known.all())
      for (const { relation, to } of steps) this.add(record, relation, to);
    for (const [at, { cycles }] of this.#relations.entries())
      for (const cycle of cycles.all()) tell(cycle, at + 1, records);
  }
}

function tell(cycle: readonly number[], relation: number, records: Records): void {
  const members = cycle.slice(0, shown).map((record, at) => {
    const next = records.again(cycle[(at + 1) % cycle.length] ?? record).subject.id ?? '';
    return stepOf(record, relation, next, records);
  });
  const [first, ...others] = members;
  if (first === undefined) return;
  const ids = members.map(({ subject }) => subject.id ?? '');
  const property = relations[relation - 1] ?? '';
  records.tell(first.subject, {
    rule: 'reference-acyclic',
    params: { property, cycle: ids, length: cycle.length },
    path: first.path,
    related: others.map(({ subject, path, next }) => ({
      message: `${subject.id} refers to ${next}`,
      subject,
      path,
    })),
  });
}

/** Where a record refers to the one above it. */
function stepOf(record: number, relation: number, next: string, records: Records) {
  const { subject, type, fields } = records.again(record);
  const steps = type === undefined ? [] : referencesIn(fields, type);
  const step = steps.find(({ path, parts }) => relationOf(path) === relation && parts.id === next);
  const found: {
    readonly subject: Subject;
    readonly path: readonly (string | number)[];
    readonly next: string;
  } = {
    subject,
    path: step?.path ?? [],
    next,
  };
  return found;
}
