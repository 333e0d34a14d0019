import { type Finding, rules } from '../src/index.ts';
import type { Slip } from './mistake-makers.ts';
import type { Draft } from './printed.ts';

/** A finding on one slip alone that is not among those on several. */
export interface Lost {
  readonly finding: Finding;
  readonly slip: Slip;
  readonly others: readonly Slip[];
  readonly records: readonly Draft[];
}

/** A reason for which one mistake may keep another from being told, as narrow as it can be said. */
interface Excuse {
  readonly why: string;
  holds(lost: Lost): boolean;
}

const unreadable = new Set(['is no JSON', 'has a byte that is none']);
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Every reason there is. */
export const excuses: readonly Excuse[] = [
  {
    why: 'a record that cannot be read hides what is inside',
    holds: ({ finding, others }) =>
      others.some((other) => unreadable.has(other.kind) && isIn(finding, other)),
  },
  {
    why: 'what is inside a value is gone where the value is another one, or has another name',
    holds: ({ finding, others }) =>
      others.some((other) => isIn(finding, other) && startsWith(finding.path ?? '', pathOf(other))),
  },
  {
    why: 'a record is judged by its type',
    holds: ({ finding, others }) => others.some((other) => isIn(finding, other) && isProperty(other, 'type')),
  },
  {
    why: 'which type was meant instead of one that is none is told by the id',
    holds: ({ finding, others }) =>
      finding.rule === 'record-type-known' &&
      others.some((other) => isIn(finding, other) && isProperty(other, 'id')),
  },
  {
    why: 'a rule is silent where it reads what is wrong already: no cascades',
    holds: ({ finding, others, records }) => others.some((other) => isRead(finding, other, records)),
  },
  {
    why: 'a reference to nothing may mean a record whose id is lost',
    holds: (lost) =>
      lost.finding.rule === 'reference-resolves' &&
      lost.others.some((other) => mayBeMeant(lost.finding, other, lost)),
  },
  {
    why: 'that nothing refers to a record is said only where no reference can have been lost',
    holds: ({ finding }) => finding.rule === 'record-referenced',
  },
  {
    why: 'a pointer to what is wrong already is not told: no cascades',
    holds: ({ finding, others }) =>
      finding.rule === 'pointer-resolves' &&
      others.some((other) => isIn(finding, other) && startsWith(String(finding.params.field), pathOf(other))),
  },
  {
    why: 'the id of a record that cannot be read, or has no type, is a guess, and gives way',
    holds: ({ finding, slip, others, records }) =>
      finding.rule === 'id-unique' &&
      others.some(
        (other) =>
          (other.record === slip.record || records[other.record]?.id === finding.params.id) &&
          (unreadable.has(other.kind) || isProperty(other, 'id') || isProperty(other, 'type')),
      ),
  },
];

function isIn({ pointer }: Finding, { record }: Slip): boolean {
  return startsWith(pointer, `/records/${record}`);
}

/** Whether a slip touches a property of the record itself. */
function isProperty({ trail }: Slip, name: string): boolean {
  return trail.length === 1 && trail[0] === name;
}

function startsWith(pointer: string, start: string): boolean {
  return pointer === start || pointer.startsWith(`${start}/`);
}

function pathOf({ trail }: Slip): string {
  return trail.map((step) => `/${step}`).join('');
}

/**
 * Whether a rule of the last stage reads the field that another slip touches, of its own record, or of one that this refers to.
 * Of one that cannot be read none is there.
 */
function isRead(finding: Finding, { record, trail, kind }: Slip, records: readonly Draft[]): boolean {
  const { stage, reads = {} } = byId.get(finding.rule) ?? {};
  if (stage !== 'rules') return false;
  const [field = ''] = trail.map(String);
  const isOwn = startsWith(finding.pointer, `/records/${record}`);
  const read = isOwn ? reads.own : reads[String(records[record]?.type)];
  const isLost = field === 'id' || field === 'type' || unreadable.has(kind);
  return read?.includes(field) === true || (!isOwn && read !== undefined && isLost);
}

/** Without its id a record may be meant by references to its type; where its type is lost as well, by any. */
function mayBeMeant({ params }: Finding, { record }: Slip, { slip, others, records }: Lost): boolean {
  const here = [slip, ...others].filter((other) => other.record === record);
  const isWithoutId = here.some((other) => isProperty(other, 'id'));
  const isWithoutType = here.some((other) => isProperty(other, 'type') || unreadable.has(other.kind));
  const [type] = String(params.reference).split('/');
  return isWithoutId && (isWithoutType || records[record]?.type === type);
}
