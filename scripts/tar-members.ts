// Reads what a tarball says of its members, and finds the first in which two tarballs differ.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

interface Member {
  readonly name: string;
  readonly mode: string;
  readonly owner: string;
  readonly time: string;
  readonly content: string;
}

const block = 512;

/** In what two tarballs differ first: a sentence; `undefined` where they are equal to the byte. */
export function firstDifference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const [ones, others] = [membersOf(one), membersOf(other)];
  const index = ones.findIndex((member, n) => JSON.stringify(member) !== JSON.stringify(others[n]));
  const [member, twin] = [ones[index], others[index]];
  if (member !== undefined && twin !== undefined) return differenceOf(member, twin, ones, others);
  if (ones.length !== others.length) {
    const odd = member ?? others[ones.length];
    return `only one of them has ${odd?.name}`;
  }
  return 'all members are equal; the compression is not';
}

function differenceOf(
  member: Member,
  twin: Member,
  ones: readonly Member[],
  others: readonly Member[],
): string {
  const { name } = member;
  if (name !== twin.name) {
    const isOrder = others.some((other) => other.name === name) && ones.some((one) => one.name === twin.name);
    return isOrder ? `order: ${name} against ${twin.name}` : `members: ${name} against ${twin.name}`;
  }
  for (const what of ['mode', 'owner', 'time', 'content'] as const)
    if (member[what] !== twin[what]) return `${what} of ${name}: ${member[what]} against ${twin[what]}`;
  return name;
}

function membersOf(tarball: Buffer): readonly Member[] {
  const tar = gunzipSync(tarball);
  const members: Member[] = [];
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number) =>
      tar
        .subarray(at + from, at + from + length)
        .toString('latin1')
        .replace(/\0.*$/su, '')
        .trim();
    const size = Number.parseInt(text(124, 12), 8);
    const content = tar.subarray(at + block, at + block + size);
    members.push({
      name: [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/'),
      mode: text(100, 8),
      owner: `${text(108, 8)}:${text(116, 8)}`,
      time: text(136, 12),
      content: `${size} bytes, sha256 ${createHash('sha256').update(content).digest('hex').slice(0, 12)}`,
    });
    at += block + Math.ceil(size / block) * block;
  }
  return members;
}
