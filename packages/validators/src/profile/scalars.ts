import { clipped, type Json } from '../finding.ts';
import { canonical } from '../same-json.ts';
import { nearest, onlyNearest } from '../spelling.ts';
import { replacing } from '../structure/fixes.ts';
import { kindOf } from '../structure/kind.ts';
import type { NumberDemand, TextDemand, Words } from './demand.ts';
import { tell, type Walk } from './walk.ts';

/** Tells that a value has another type than one of those that are asked. */
export function wrongType(types: readonly string[], value: unknown, walk: Walk): void {
  tell(walk, () => {
    const names = types.map((type) => (type === 'integer' ? 'whole number' : type));
    const [only = 'value'] = names;
    const kind = kindOf(value);
    const found = kind === 'number' && types.includes('integer') ? String(value) : kind;
    const inList = typeof walk.trail.at(-1) === 'number' ? { inList: true } : {};
    return { rule: 'value-type', params: { expected: names.length > 1 ? names : only, found, ...inList } };
  });
}

/** Tells that a value is none of a list, or has another type than all of them. */
export function checkWord({ words, others }: Omit<Words, 'plain'>, value: unknown, walk: Walk): void {
  const kinds = new Set(words.map(kindOf));
  if (!kinds.has(kindOf(value))) wrongType([...kinds], value, walk);
  else
    tell(walk, () => {
      const texts = words.filter((word) => typeof word === 'string');
      const isOther = typeof value !== 'string' || others.includes(value);
      const near = isOther ? undefined : nearest(value, texts);
      const sure = isOther ? undefined : onlyNearest(value, texts);
      return {
        rule: 'value-in-vocabulary',
        params: {
          value: shown(value),
          ...(near === undefined ? {} : { suggestion: near }),
          words: words.map(shown),
        },
        ...(sure === undefined ? {} : { fix: replacing(String(value), sure, walk.trail) }),
      };
    });
}

function shown(value: unknown): string {
  return clipped(typeof value === 'string' ? value : canonical(value));
}

/** Tells in what a text departs from the length and the form that are asked. */
export function checkText({ minimum, maximum, pattern, form }: TextDemand, text: string, walk: Walk): void {
  const length = minimum > 0 || maximum < text.length ? lengthOf(text) : 0;
  const base = {
    value: clipped(text),
    format: 'pattern',
    ...(form === undefined ? {} : { form: clipped(form) }),
  };
  if (length < minimum) {
    const less: Readonly<Record<string, Json>> =
      text === '' ? { reason: 'empty' } : { reason: 'short', minimum };
    tell(walk, () => ({ rule: 'value-format', params: { ...base, ...less } }));
  } else if (length > maximum)
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'long', maximum } }));
  else if (pattern?.test(text) === false)
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'pattern' } }));
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Tells in what a number departs from the bounds that are asked. */
export function checkNumber(demand: NumberDemand, value: number, walk: Walk): void {
  const { minimum = value, maximum = value, above, below, factor } = demand;
  const base = { value, format: 'number' };
  const isInside = value >= minimum && value <= maximum;
  if (!isInside || (above !== undefined && value <= above) || (below !== undefined && value >= below)) {
    const { factor: _, ...bounds } = demand;
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'range', ...bounds } }));
  } else if (factor !== undefined && !isMultiple(value, factor))
    tell(walk, () => ({ rule: 'value-format', params: { ...base, reason: 'multiple', factor } }));
}

/** Of whole numbers the rest is exact, however large they are. */
function isMultiple(value: number, factor: number): boolean {
  return Number.isInteger(factor) ? value % factor === 0 : Number.isInteger(value / factor);
}
