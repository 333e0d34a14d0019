import { createHash } from 'node:crypto';
import type { Suite } from '../src/cli/suite/read-suite.ts';
import type { Rule } from '../src/index.ts';

/** What a release requires of a validator: the rules it knows, and the cases it passes, each with a digest. */
export interface Requirements {
  readonly release: string;
  /** The version of the specification. */
  readonly chancery: string;
  /** A draft follows the suite; what is frozen was released, and never changes. */
  readonly status: 'draft' | 'frozen';
  readonly envelope: string;
  readonly rules: Readonly<Record<string, Readonly<Record<'stage' | 'set' | 'severity', string>>>>;
  readonly cases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A release, as far as it is known before its cases. */
export type Release = Pick<Requirements, 'release' | 'chancery' | 'status'>;

/** What a release requires that is made of this suite and these rules. */
export function requirementsOf(
  { files, envelope }: Pick<Suite, 'files' | 'envelope'>,
  rules: readonly Pick<Rule, 'id' | 'stage' | 'set' | 'severity'>[],
  { release, chancery, status }: Release,
): Requirements {
  const known = rules.map(({ id, stage, set, severity }) => [id, { stage, set, severity }] as const);
  const cases = [...files].map(([path, file]) => {
    const { cases: list, ...head } = file;
    // The schema, or the rule, is part of what a case says; of a topic it is only a title.
    const digests = [...list].map((one) => [one.name, digestOf('about' in head ? one : { ...head, ...one })]);
    return [path, Object.fromEntries(digests)] as const;
  });
  return {
    ...{ release, chancery, status, envelope: digestOf(envelope) },
    ...{ rules: sorted(known), cases: sorted(cases) },
  };
}

/** The first 16 hexadecimal digits of the SHA-256 of a value, written as RFC 8785 has it: no white space, keys sorted. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value), 'utf8').digest('hex').slice(0, 16);
}

/** What was promised by a frozen release and does not hold any more, one sentence each. */
export function lostSince(frozen: Requirements, now: Requirements): readonly string[] {
  const { release, envelope, rules, cases } = frozen;
  return [
    ...(envelope === now.envelope ? [] : [`${release}: envelope.json was changed`]),
    ...Object.entries(rules).flatMap(([id, facts]) => {
      const found = now.rules[id];
      if (found === undefined) return [`${release}: the rule ${id} is gone`];
      return digestOf(found) === digestOf(facts) ? [] : [`${release}: the rule ${id} was changed`];
    }),
    ...Object.entries(cases).flatMap(([path, names]) =>
      Object.entries(names).flatMap(([name, digest]) => {
        const found = now.cases[path]?.[name];
        if (found === undefined) return [`${release}: ${path} has no case "${name}" any more`];
        return found === digest ? [] : [`${release}: ${path}, case "${name}" was changed`];
      }),
    ),
  ];
}

/** Whether a release must keep what another one promised: before 1.0 a new minor version may break it, later a major one. */
export function isBoundBy(release: string, earlier: string): boolean {
  const [line, before] = [release, earlier].map((version) => /^(?:0\.\d+|[1-9]\d*)/u.exec(version)?.[0]);
  return line !== undefined && line === before;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}
