import { type Language, literal, regex } from './translate.ts';

/** In the definitions of arktype, which counts UTF-16 units. */
export const arktype: Language = {
  head: "import { type } from 'arktype';\nimport { fits, hasKeys, hasOneOf } from '../src/translations/fits.mjs';\n",
  anything: () => "type('unknown')",
  text: ({ pattern, least, most }) => {
    const text = pattern === undefined ? "type('string')" : `type(${regex(pattern)})`;
    const isOpen = least === 0 && !Number.isFinite(most);
    return isOpen ? text : `${text}.narrow((text) => fits(text, ${least}, ${most}))`;
  },
  words: (words) => `type.enumerated(...${literal(words)})`,
  number: ({ whole, minimum, maximum }) => {
    const least = Number.isFinite(minimum) ? `.atLeast(${minimum})` : '';
    const most = Number.isFinite(maximum) ? `.atMost(${maximum})` : '';
    return `type.number${whole ? '.divisibleBy(1)' : ''}${least}${most}`;
  },
  truth: () => "type('boolean')",
  list: (member, least) => `${member}.array().atLeastLength(${least})`,
  object: (fields, oneOf) => {
    const members = fields.map(({ key, value, required }) => `'${required ? key : `${key}?`}': ${value}`);
    const shape = `type({ ${members.join(', ')}, '+': 'reject' })`;
    return oneOf.length === 0 ? shape : `${shape}.narrow((value) => hasOneOf(value, ${literal(oneOf)}))`;
  },
  slots: (keys) => `type('object').narrow((value) => hasKeys(value, ${regex(keys)}))`,
  union: ([first = '', ...others]) => `${first}${others.map((other) => `.or(${other})`).join('')}`,
};
