import { referenceFields } from '../../spec/relations.ts';

/** An arrow of the diagram: what refers, to what, and by which fields. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
}

/** What the diagram draws as one: visits and meetings are events, and a party stands between who refers and who is meant. */
export const event = 'event';
export const party = 'party';

/** The relations between records as the diagram shows them: those that every record has are told in words. */
export function relations(): readonly Relation[] {
  const drawn = new Map<string, Set<string>>();
  for (const { from, path, to } of referenceFields().filter(isDrawn))
    for (const step of stepsOf(from, path, to)) {
      const key = `${step.from} ${step.to}`;
      drawn.set(key, (drawn.get(key) ?? new Set()).add(step.field));
    }
  return [...drawn].map(([key, fields]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, fields: [...fields] };
  });
}

/** The fields by which a record refers to others of any type, or to its source, stand below the diagram. */
function isDrawn({ path, to }: { readonly path: string; readonly to: readonly string[] }): boolean {
  return to.length < 9 && !path.startsWith('citations/');
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly field: string;
}

/** One arrow for a plain field; for one inside of a party, an arrow to the party and one from it. */
function stepsOf(from: string, path: string, to: readonly string[]): readonly Step[] {
  const inParty = /^(.*)\/\*\/(who|position|onBehalfOf|substitutesFor)$/u.exec(path);
  const own = groupOf(from);
  if (inParty === null || path.startsWith('tenures/'))
    return groupsOf(to).map((target) => ({ from: own, to: target, field: shownField(path) }));
  const [, list = '', field = ''] = inParty;
  return [
    { from: own, to: party, field: shownField(list) },
    ...groupsOf(to).map((target) => ({ from: party, to: target, field })),
  ];
}

function groupOf(type: string): string {
  return type === 'visit' || type === 'meeting' ? event : type;
}

function groupsOf(types: readonly string[]): readonly string[] {
  return [...new Set(types.map(groupOf))];
}

/** A path as people say it: `tenures/*\/position` is told by its list alone, `launch/at` in full. */
function shownField(path: string): string {
  const [first = '', ...rest] = path.split('/').filter((step) => step !== '*');
  return rest.length === 0 || first === 'tenures' || first === 'responds'
    ? first
    : `${first}.${rest.join('.')}`;
}
