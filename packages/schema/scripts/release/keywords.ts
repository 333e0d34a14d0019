import { type Change, effects, stepOf } from './difference.ts';
import { relationOf } from './patterns.ts';

/** A value of a keyword, then and now; `undefined` where the keyword is absent. */
interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

/** What the values of one keyword mean for data; `schema` is the public name of the schema in which it stands. */
type Judge = (pair: Pair, schema: string) => readonly Change[];

const annotations = ['title', 'description', 'examples', '$comment'];
const lowerBounds = ['minLength', 'minItems', 'minimum', 'minProperties'];
const upperBounds = ['maxLength', 'maxItems', 'maximum', 'maxProperties'];

/** The keywords with a plain value whose changes can be told apart. */
const judges: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ...annotations.map((keyword) => [keyword, said(effects.wording)] as const),
  ...lowerBounds.map((keyword) => [keyword, bound((before, after) => after > before)] as const),
  ...upperBounds.map((keyword) => [keyword, bound((before, after) => after < before)] as const),
  ['deprecated', said(effects.kept)],
  ['type', types],
  ['const', presence],
  ['enum', words],
  ['pattern', patterns],
]);

/** What a change of one keyword means. A keyword that no judge knows breaks. */
export function changesOf(keyword: string, pair: Pair, schema: string): readonly Change[] {
  const judge = judges.get(keyword) ?? said(effects.unknown);
  return judge(pair, schema).map(({ change, ...rest }) => ({ change: `${keyword}: ${change}`, ...rest }));
}

/** What a demand means that was not made before, is made no more, or is another one. */
export function presence({ before, after }: Pair): readonly Change[] {
  const change = stepOf(before, after);
  if (before === undefined) return [{ change, ...effects.refused }];
  return [{ change, ...(after === undefined ? effects.unread : effects.both) }];
}

function said(effect: Pick<Change, 'effect' | 'because'>): Judge {
  return ({ before, after }) => [{ change: stepOf(before, after), ...effect }];
}

function bound(isNarrower: (before: number, after: number) => boolean): Judge {
  return (pair) => {
    const { before, after } = pair;
    if (typeof before !== 'number' || typeof after !== 'number') return presence(pair);
    return [
      { change: stepOf(before, after), ...(isNarrower(before, after) ? effects.refused : effects.unread) },
    ];
  };
}

function types(pair: Pair): readonly Change[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined) return presence(pair);
  const [from, to] = [namesOf(before), namesOf(after)];
  const change = stepOf(before, after);
  const [keepsAll, addsNone] = [
    from.every((name) => to.includes(name)),
    to.every((name) => from.includes(name)),
  ];
  if (keepsAll) return [{ change, ...(addsNone ? effects.wording : effects.unread) }];
  return [{ change, ...(addsNone ? effects.refused : effects.both) }];
}

/** The types that are accepted; whoever accepts numbers accepts integers. */
function namesOf(type: unknown): readonly unknown[] {
  const names = Array.isArray(type) ? type : [type];
  return names.includes('number') ? [...names, 'integer'] : names;
}

function words(pair: Pair): readonly Change[] {
  const { before, after } = pair;
  if (!Array.isArray(before) || !Array.isArray(after)) return presence(pair);
  const gone = before.filter((word) => !after.includes(word));
  const added = after.filter((word) => !before.includes(word));
  if (gone.length + added.length === 0) return [{ change: 'other order', ...effects.wording }];
  return [
    ...gone.map((word) => ({ change: `${JSON.stringify(word)} removed`, ...effects.refused })),
    ...added.map((word) => ({ change: `${JSON.stringify(word)} added`, ...effects.noted })),
  ];
}

function patterns(pair: Pair, schema: string): readonly Change[] {
  const { before, after } = pair;
  if (typeof before !== 'string' || typeof after !== 'string') return presence(pair);
  const change = stepOf(before, after);
  const relation = relationOf(before, after);
  if (relation === 'same')
    return [{ change, effect: 'wording', because: 'proven to accept the same strings' }];
  if (relation === 'wider') return [{ change, ...widened(schema) }];
  if (relation === 'unproven') return [{ change, ...unproven }];
  return [{ change, ...(relation === 'narrower' ? effects.refused : effects.both) }];
}

const unproven = {
  effect: 'breaking',
  because: 'it could not be proven that all strings that were accepted still are, so it counts as breaking',
} as const;

/** An id names the type of its record, and an unknown type of record is noted, not refused. */
function widened(schema: string): Pick<Change, 'effect' | 'because'> {
  return /(?:Id|Reference)$/u.test(schema) ? effects.noted : effects.unread;
}
