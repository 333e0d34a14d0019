import { type Language, literal, regex } from './translate.ts';

const pure = '/* @__PURE__ */';

/** In the functions of valibot, which counts UTF-16 units. */
export const valibot: Language = {
  head: "import * as v from 'valibot';\nimport { fits, hasKeys, hasOneOf } from '../src/translations/fits.mjs';\n",
  anything: () => `${pure} v.unknown()`,
  text: ({ pattern, least, most }) => {
    const isOpen = least === 0 && !Number.isFinite(most);
    const steps = [
      'v.string()',
      ...(pattern === undefined ? [] : [`v.regex(${regex(pattern)})`]),
      ...(isOpen ? [] : [`v.check((text) => fits(text, ${least}, ${most}))`]),
    ];
    return `${pure} v.pipe(${steps.join(', ')})`;
  },
  words: (words) =>
    words.length === 1 ? `${pure} v.literal(${literal(words[0])})` : `${pure} v.picklist(${literal(words)})`,
  number: ({ whole, minimum, maximum }) => {
    const steps = [
      'v.number()',
      ...(whole ? ['v.integer()'] : ['v.finite()']),
      ...(Number.isFinite(minimum) ? [`v.minValue(${minimum})`] : []),
      ...(Number.isFinite(maximum) ? [`v.maxValue(${maximum})`] : []),
    ];
    return `${pure} v.pipe(${steps.join(', ')})`;
  },
  truth: () => `${pure} v.boolean()`,
  list: (member, least) => `${pure} v.pipe(v.array(${member}), v.minLength(${least}))`,
  object: (fields, oneOf) => {
    const members = fields.map(
      ({ key, value, required }) => `${key}: ${required ? value : `${pure} v.exactOptional(${value})`}`,
    );
    const shape = `v.strictObject({ ${members.join(', ')} })`;
    return oneOf.length === 0
      ? `${pure} ${shape}`
      : `${pure} v.pipe(${shape}, v.check((value) => hasOneOf(value, ${literal(oneOf)})))`;
  },
  slots: (keys) => `${pure} v.custom((value) => hasKeys(value, ${regex(keys)}))`,
  union: (branches) => `${pure} v.union([${branches.join(', ')}])`,
};
