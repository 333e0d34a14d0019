import { type Change, effects, type Schema } from './difference.ts';

/** The version of the specification in the `$id` of a published schema: `0.1`. */
export function versionIn(id: unknown): string {
  return /\/([0-9]+\.[0-9]+)\/[^/]+$/u.exec(String(id))?.[1] ?? '';
}

/** Whether a version, of the specification or of a package, is before 1.0. */
export function isBeforeOne(version: string): boolean {
  return version.startsWith('0.');
}

/** The version of the specification that follows: the next minor one, or from 1.0 on the next major one where data breaks. */
export function nextVersion(version: string, breaks: boolean): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return breaks && !isBeforeOne(version) ? `${major + 1}.0` : `${major}.${minor + 1}`;
}

/** Which of two versions of the specification is the later one, for sorting. */
export function byVersion(one: string, other: string): number {
  const [[a = 0, b = 0], [c = 0, d = 0]] = [one.split('.').map(Number), other.split('.').map(Number)];
  return a - c || b - d;
}

/** What another version of the specification means for data that names the old one; none where it is the same. */
export function versionStep(before: Schema, after: Schema): readonly Change[] {
  const [from, to] = [versionIn(before.$id), versionIn(after.$id)];
  if (from === to) return [];
  const change = `${from} → ${to}`;
  if (!isBeforeOne(from) && from.split('.')[0] === to.split('.')[0]) return [{ change, ...effects.noted }];
  return [
    {
      change,
      effect: 'breaking',
      because: `validators of ${to} refuse data of ${from}, and the other way round`,
    },
  ];
}
