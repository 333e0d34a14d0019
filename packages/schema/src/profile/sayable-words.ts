/** How what was met is called by those who write it, where that is not the name of its kind. */
const called: Readonly<Record<string, string>> = {
  custom: 'a function (refine(), z.custom())',
  default: 'default()',
  prefault: 'prefault()',
  catch: 'catch()',
  pipe: 'a transformation',
  transform: 'a transformation',
  overwrite: 'a change of the text (trim())',
  coerce: 'z.coerce',
  multiple_of: 'a multiple of a fraction',
  loose_record: 'z.looseRecord()',
  record_key: 'a key that is no string',
  includes: 'includes() with a position',
};

const noChange = 'a profile judges data and never changes it';

/** What to write instead. */
const instead: Readonly<Record<string, string>> = {
  custom: 'make it a rule with defineRule',
  default: `${noChange}: make the field optional`,
  prefault: `${noChange}: make the field optional`,
  catch: `${noChange}: leave it out`,
  pipe: `${noChange}: describe the data as it is written`,
  transform: `${noChange}: describe the data as it is written`,
  overwrite: `${noChange}: say with a pattern what is expected`,
  coerce: `${noChange}: describe the data as it is written`,
  multiple_of: 'programs round fractions in different ways: use a whole number',
  loose_record: 'use z.record() or z.looseObject()',
  record_key: 'use z.string() or an enum',
  includes: 'use a pattern',
  date: 'use PartialDate, or a string with a pattern',
  bigint: 'use z.int(), or a string of digits',
  undefined: 'make the field optional',
  void: 'make the field optional',
  map: 'use z.record()',
  set: 'use z.array()',
  url: 'use WebUrl or Iri of @chancery/schema/zod',
};

/** One sentence: that JSON Schema has no words for this kind, and what to write instead. */
export function cannotSay(kind: string): string {
  const advice = instead[kind] ?? 'choose what JSON has, or a string with a pattern';
  return `JSON Schema has no words for ${called[kind] ?? `z.${kind}()`}; ${advice}`;
}
