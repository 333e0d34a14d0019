import type { Observation, Path, RelatedObservation, Subject } from '../finding.ts';
import { membersOf, type Span } from './places.ts';
import type { Passed } from './scan.ts';

/** A value that stands in a text, with the way to it and the name under which it stands. */
interface Standing {
  readonly path: Path;
  readonly value: Span;
  readonly key: Span | undefined;
  /** The object or list in which it stands, by its offset. */
  readonly inside: number;
}

/** A subject for a place in the text that is checked. */
export type SubjectAt = (span: Span) => Subject;

/**
 * What a well-formed text says that its value does not: properties that stand twice, and numbers that change when they are
 * read. The text is walked a second time only where the first walk found a reason to.
 */
export function textObservations(
  text: string,
  value: unknown,
  passed: Passed,
  subjectAt: SubjectAt,
): readonly Observation[] {
  const repeated = passed.keys !== keysIn(value);
  if (!repeated && !passed.longNumber) return [];
  const standing = [...everythingIn(text)];
  return [
    ...(repeated ? repetitions(text, standing, subjectAt) : []),
    ...(passed.longNumber ? inexactNumbers(text, standing) : []),
  ];
}

/** How many properties a value has, those of the values inside it included. It is no deeper than the limit. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : members.length;
  for (const member of members) count += keysIn(member);
  return count;
}

/** Every value in a well-formed text, the outermost first, each member behind the one before it. */
function* everythingIn(text: string): Generator<Standing> {
  const open: Standing[] = [{ path: [], value: { start: 0, end: text.length }, key: undefined, inside: -1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { path, value } = next;
    if (!'{['.includes(text.charAt(value.start))) continue;
    const members = [...membersOf(text, value.start)].map((member, index): Standing => {
      const step = member.key === undefined ? index : nameIn(text, member.key);
      return { path: [...path, step], value: member.value, key: member.key, inside: value.start };
    });
    for (const member of members.reverse()) open.push(member);
  }
}

function nameIn(text: string, { start, end }: Span): string {
  return String(JSON.parse(text.slice(start, end)));
}

function repetitions(
  text: string,
  standing: readonly Standing[],
  subjectAt: SubjectAt,
): readonly Observation[] {
  const first = new Map<string, Span>();
  const found: Observation[] = [];
  for (const { path, key, inside } of standing) {
    if (key === undefined) continue;
    const name = `${inside} ${nameIn(text, key)}`;
    const before = first.get(name);
    if (before === undefined) first.set(name, key);
    else found.push(repetition(path, subjectAt(before)));
  }
  return found;
}

/** The observation of a property that stands twice. The last one counts, and is where the path leads. */
export function repetition(path: Path, before: Subject): Observation {
  const related: readonly RelatedObservation[] = [
    { message: 'it stands here, too', subject: before, path: [] },
  ];
  return { rule: 'json-key-unique', params: { property: String(path.at(-1)) }, path, mark: 'key', related };
}

function inexactNumbers(text: string, standing: readonly Standing[]): readonly Observation[] {
  return standing.flatMap(({ path, value }): Observation[] => {
    const written = text.slice(value.start, value.end);
    if (!/^-?[0-9]/u.test(written)) return [];
    const read = String(Number(written));
    const isExact = decimal(written) === decimal(read);
    return isExact ? [] : [{ rule: 'number-exact', params: { written, read }, path }];
  });
}

/** A number as its digits without zeros at either end, and the power of ten of the last one. */
function decimal(written: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/u.exec(written) ?? [];
  if (sign === undefined) return written;
  const digits = (whole + fraction).replace(/^0+/u, '');
  // Without the look back, a long row of zeros in the middle would be tried from each of them.
  const significant = digits.replace(/(?<!0)0+$/u, '');
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return significant === '' ? '0' : `${sign}${significant}e${power}`;
}
