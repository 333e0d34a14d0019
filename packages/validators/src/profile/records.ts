import { type RecordType, recordTypes } from '../model.ts';
import { SettingsError } from '../settings-error.ts';
import type { Document } from './document.ts';
import { isNote, type Part, type ProfileSchema } from './schema.ts';

/** The schemas of the profile that a record of each type has to meet; a type that is missing may not stand in a dataset. */
export function schemasOfRecords(document: Document): ReadonlyMap<RecordType, readonly Part[]> {
  const lists = listsOfRecords(document.follow('#/$defs/Dataset'), document);
  if (lists.length === 0) throw new SettingsError('The profile has no property records in $defs/Dataset');
  for (const list of lists) refuseCounting(list);
  const items = lists.map((list) => (typeof list === 'boolean' ? list : (list.items ?? true)));
  const admitted = recordTypes.flatMap((type) => {
    const schemas = items.map((item) => narrowed(item, type, document));
    return schemas.includes(undefined) ? [] : [[type, schemas.flatMap((one) => one ?? [])] as const];
  });
  if (admitted.length === 0)
    throw new SettingsError('The profile admits no record of any type, in $defs/Dataset');
  return new Map(admitted);
}

/** What a dataset says of its records, wherever its schema says it. */
function listsOfRecords(schema: Part, document: Document): readonly Part[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, $ref, allOf = [] } = schema;
  const own = Object.hasOwn(properties, 'records') ? [properties.records ?? true] : [];
  const others = [...($ref === undefined ? [] : [document.follow($ref)]), ...allOf];
  return [...own, ...others.flatMap((other) => listsOfRecords(other, document))];
}

/** Records are judged one by one as they are read; a list of them is never there. */
function refuseCounting(list: Part): void {
  const keywords = typeof list === 'boolean' ? [] : Object.keys(list);
  const other = keywords.find((keyword) => keyword !== 'type' && keyword !== 'items' && !isNote(keyword));
  if (other !== undefined)
    throw new SettingsError(
      `The profile uses ${other} for the list of records, which is judged record by record, at #/$defs/Dataset/properties/records`,
    );
}

/** The part of a schema that a record of one type has to meet; `undefined` where it may not stand there at all. */
function narrowed(schema: Part, type: RecordType, document: Document): readonly Part[] | undefined {
  if (typeof schema === 'boolean') return schema ? [] : undefined;
  if (!admits(schema, type, document)) return undefined;
  const { $ref, allOf = [], anyOf, oneOf } = schema;
  const parts = [...($ref === undefined ? [] : [document.follow($ref)]), ...allOf];
  const all = [
    ...parts.map((part) => narrowed(part, type, document)),
    ...(anyOf === undefined ? [] : [ofBranches(anyOf, 'anyOf', type, document)]),
    ...(oneOf === undefined ? [] : [ofBranches(oneOf, 'oneOf', type, document)]),
  ];
  if (all.includes(undefined)) return undefined;
  // A schema that says all by itself stays the one that it is.
  const itself = all.length === 0 ? schema : withoutChoices(schema);
  return [...(asksNothing(itself) ? [] : [itself]), ...all.flatMap((one) => one ?? [])];
}

function ofBranches(
  branches: readonly Part[],
  keyword: 'anyOf' | 'oneOf',
  type: RecordType,
  document: Document,
): readonly Part[] | undefined {
  const all = branches.map((branch) => narrowed(branch, type, document));
  const likely = branches.filter((_, index) => all[index] !== undefined);
  if (likely.length === 0) return undefined;
  return likely.length === 1 ? all.find((one) => one !== undefined) : [{ [keyword]: likely }];
}

function admits({ properties = {} }: ProfileSchema, type: RecordType, document: Document): boolean {
  return !Object.hasOwn(properties, 'type') || isWord(properties.type ?? true, type, document);
}

function isWord(schema: Part, word: string, document: Document): boolean {
  if (typeof schema === 'boolean') return schema;
  const { $ref, const: one = word, enum: words = [word] } = schema;
  return (
    one === word &&
    words.includes(word) &&
    ($ref === undefined || isWord(document.follow($ref), word, document))
  );
}

function withoutChoices({ $ref, allOf, anyOf, oneOf, ...own }: ProfileSchema): ProfileSchema {
  return own;
}

function asksNothing(schema: ProfileSchema): boolean {
  return Object.keys(schema).every(isNote);
}
