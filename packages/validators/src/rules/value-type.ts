import { defineStageRule } from './define-rule.ts';
import { listed } from './wording.ts';

type Params = {
  /** A kind of value, or several where a profile admits several. */
  readonly expected: string | readonly string[];
  readonly found: string;
  readonly inList?: boolean;
};

export const valueType = defineStageRule({
  id: 'value-type',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A value is of the JSON type that its field has: text, number, list or object, never null.',
  why: 'A reader that expects a list breaks on a single value. Absence is told by leaving the property out, and by a gap.',
  message: ({ expected, found, inList }: Params) =>
    `Expected ${listed([expected].flat().map(named))}, found ${named(found)}${advice(found, inList === true)}.`,
});

const names: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
  'whole number': 'a whole number',
  boolean: 'true or false',
};

function named(kind: string): string {
  return names[kind] ?? kind;
}

function advice(found: string, inList: boolean): string {
  if (found === 'undefined') return inList ? '; leave it out of the list' : '; leave the key out';
  if (found !== 'null') return '';
  return inList ? '; leave it out of the list' : '; leave the property out, and say why in a gap';
}
