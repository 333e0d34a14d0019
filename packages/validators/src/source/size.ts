import type { Observation } from '../finding.ts';
import { limits } from './limits.ts';
import { type OpenContainer, skipString } from './scan.ts';

/** A container that is not closed yet, and how many members it has so far. */
interface Counted {
  readonly kind: OpenContainer['kind'];
  members: number;
}

/** A shorter text cannot hold as many members as are too many: each takes more than this share of it. */
const shortest = 4 * Math.min(...Object.values(limits.members));

/** Says that an object or a list has too many members. */
export function tooMany(kind: OpenContainer['kind']): Observation {
  const of = kind === 'object' ? 'properties' : 'items';
  return { rule: 'json-size-limit', path: [], params: { of, limit: limits.members[kind] } };
}

/** The limit of size that a well-formed text goes beyond, if it does. A property counts as often as it stands there. */
export function textSizeObservation(text: string): Observation | undefined {
  const open: Counted[] = [];
  for (let at = text.length > shortest ? 0 : text.length; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = Number(skipString(text, at, [])) - 1;
    else if (character === '{') open.push({ kind: 'object', members: 1 });
    else if (character === '[') open.push({ kind: 'array', members: 1 });
    else if (character === '}' || character === ']') open.pop();
    else if (character === ',' && isOneTooMany(open.at(-1))) return tooMany(open.at(-1)?.kind ?? 'array');
  }
  return undefined;
}

function isOneTooMany(container: Counted | undefined): boolean {
  if (container === undefined) return false;
  container.members += 1;
  return container.members > limits.members[container.kind];
}

/** The limit of size that a value in memory goes beyond, if it does, wherever inside it. */
export function sizeObservation(root: unknown): Observation | undefined {
  const seen = new Set<object>();
  const open: unknown[] = [root];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const members: unknown[] = Object.values(value);
    const kind = Array.isArray(value) ? 'array' : 'object';
    if (members.length > limits.members[kind]) return tooMany(kind);
    for (const member of members) open.push(member);
  }
  return undefined;
}
