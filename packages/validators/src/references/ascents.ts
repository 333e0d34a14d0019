import type { Path } from '../finding.ts';
import { Marks } from '../memory/marks.ts';
import { type FoundReference, referencesIn } from './collect.ts';
import { Cycles } from './cycles.ts';
import type { Ledger, Space } from './ledger.ts';
import { relationOf, relations } from './relations.ts';
import type { Records, Referrer } from './resolve.ts';
import { Sites } from './sites.ts';
import { target } from './target.ts';

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
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Says that a record has a step upwards by a relation, counted from 1. */
  begin(record: number, relation: number): void {
    this.#relations[relation - 1]?.climbing.add(record);
  }

  /** Keeps a step to a record that was read; not one to where no circle can lead on. */
  keep(record: number, relation: number, handle: number): void {
    const holder = this.#ledger.recordOf(handle);
    const leadsOn = this.#relations[relation - 1]?.climbing.has(holder) === true;
    if (leadsOn || this.#ledger.isGuessed(handle)) this.#known.add(record, relation, handle);
  }

  /** Takes a step when all records are read. */
  add(record: number, relation: number, target: number): void {
    const known = this.#relations[relation - 1];
    if (known?.climbing.has(target) === true) known.cycles.add(record, target);
  }

  /** Tells of every circle. */
  tellAll(records: Records): void {
    for (const { record, steps } of this.#known.all())
      for (const { relation, to } of steps) this.add(record, relation, this.#ledger.recordOf(to));
    for (const [at, { cycles }] of this.#relations.entries())
      for (const cycle of cycles.all()) tell(cycle, at + 1, records, this.#ledger);
  }
}

function tell(cycle: readonly number[], relation: number, records: Records, ledger: Ledger): void {
  const referrers = cycle.slice(0, shown).map((record) => records.again(record));
  const [first] = referrers;
  if (first === undefined) return;
  const names = referrers.map((referrer) => nameOf(referrer, first.space));
  const steps = referrers.map((referrer, at) => {
    const path = stepOf(referrer, relation, cycle[(at + 1) % cycle.length], ledger);
    return {
      subject: referrer.subject,
      path,
      message: `${names[at]} refers to ${names[at + 1] ?? 'the next one'}`,
    };
  });
  const last = steps.at(-1);
  if (last !== undefined && steps.length === cycle.length)
    last.message = `${names.at(-1)} refers to ${names[0]}`;
  const [{ path = [] } = {}, ...related] = steps;
  const params = { property: relations[relation - 1] ?? '', cycle: names, length: cycle.length };
  records.tell(first.subject, { rule: 'reference-acyclic', params, path, related });
}

/** The id of a record; in another dataset than the first one's, with that. */
function nameOf({ subject: { id = '' }, space }: Referrer, home: Space): string {
  return space === home ? id : `${space.id}#${id}`;
}

/** Where a record refers to the one above it. */
function stepOf(
  { type, fields, space }: Referrer,
  relation: number,
  next: number | undefined,
  ledger: Ledger,
): Path {
  const steps = type === undefined ? [] : referencesIn(fields, type);
  const isStep = ({ path, text }: FoundReference) =>
    relationOf(path) === relation && target(text, space, ledger)?.number === next;
  return steps.find(isStep)?.path ?? [];
}
