import { both, expression, literal, scalar } from './guard-code.ts';
import type { GuardText } from './guard-text.ts';
import type { Schema } from './schema.ts';

/** What is asked of a value, and where the code for it goes. */
interface Asked {
  readonly schema: Schema;
  /** The variable that has the value. */
  readonly v: string;
  readonly text: GuardText;
}

/** Whether a value is one of a list of values, in code. */
export function isOneOf(words: readonly unknown[], { v, text }: Omit<Asked, 'schema'>): string {
  const plain = words.every((word) => typeof word === 'string' && /^[^\s\\]+$/u.test(word));
  if (plain && words.length > 2)
    return `${text.constant('words', `/* @__PURE__ */ ${text.part('words')}(${literal(words.join(' '))})`)}.has(${v})`;
  const terms = words.map((word) => {
    const code = scalar(word);
    if (code !== undefined) return `${v} === ${code}`;
    const value = `/* @__PURE__ */ JSON.parse(${literal(literal(word))})`;
    return `${text.part('same')}(${v}, ${text.constant('value', value)})`;
  });
  return [...new Set(terms)].join(' || ');
}

/** The function that says whether a value is a text of a form, in code; `undefined` where more or less is asked. */
export function textCheck(schema: Schema, text: GuardText): string | undefined {
  const { minLength = 0, maxLength, pattern } = schema as Texts;
  if (pattern === undefined || !isSaid(minLength, pattern)) return undefined;
  return `${text.part('text')}(${maxLength ?? 'Infinity'}, ${expression(pattern)})`;
}

/** Whether a value is a text with the length and the form that are asked, in code. */
export function isText({ schema, v, text }: Asked): string {
  const { minLength = 0, maxLength, pattern } = schema as Texts;
  const form = pattern === undefined ? undefined : text.constant('pattern', expression(pattern));
  const isFilled = isSaid(minLength, pattern);
  const length = () => `${text.part('lengthOf')}(${v})`;
  const least = isFilled ? [] : [minLength === 1 ? `${v} !== ''` : `${length()} >= ${minLength}`];
  return both([
    `typeof ${v} === 'string'`,
    // A text has at most as many characters as units.
    ...(maxLength === undefined ? [] : [`(${v}.length <= ${maxLength} || ${length()} <= ${maxLength})`]),
    ...least,
    ...(form === undefined ? [] : [`${form}.test(${v})`]),
  ]);
}

/** A pattern often says that the text is not empty. */
function isSaid(minLength: number, pattern: string | undefined): boolean {
  return minLength === 0 || (minLength === 1 && pattern !== undefined && !new RegExp(pattern, 'u').test(''));
}

/** Whether a value is a number within the bounds that are asked, in code. */
export function isNumber({ schema, v }: Asked, isWhole: boolean): string {
  const { minimum, maximum, multipleOf } = schema as Numbers;
  const isSafe = isWhole && Number(minimum) >= -largest && Number(maximum) === largest;
  const isBounded = minimum !== undefined && maximum !== undefined;
  const whole = `Number.${isSafe ? 'isSafeInteger' : 'isInteger'}(${v})`;
  const finite = isBounded ? [] : [`Number.isFinite(${v})`];
  const bounds = Object.entries(comparisons).flatMap(([keyword, sign]) =>
    schema[keyword] === undefined || (isSafe && keyword === 'maximum')
      ? []
      : [`${v} ${sign} ${schema[keyword]}`],
  );
  return both([
    `typeof ${v} === 'number'`,
    ...(isWhole ? [whole] : finite),
    ...bounds,
    ...(multipleOf === undefined ? [] : [isMultiple(v, multipleOf)]),
  ]);
}

/** Of whole numbers the rest is exact, however large they are. */
function isMultiple(v: string, factor: number): string {
  return Number.isInteger(factor) ? `${v} % ${factor} === 0` : `Number.isInteger(${v} / ${factor})`;
}

const largest = Number.MAX_SAFE_INTEGER;
const comparisons = { minimum: '>=', maximum: '<=', exclusiveMinimum: '>', exclusiveMaximum: '<' } as const;

interface Texts {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

interface Numbers {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}
