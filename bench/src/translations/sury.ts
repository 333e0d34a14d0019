import { type Language, literal, regex } from './translate.ts';

/** In the functions of sury, which counts UTF-16 units. */
export const sury: Language = {
  head: "import * as S from 'sury';\nimport { fits, hasKeys, hasOneOf } from '../src/translations/fits.mjs';\n",
  // What is unknown may be left out here, unless it is said otherwise.
  anything: () => 'S.refine(S.unknown, (value) => value !== undefined)',
  text: ({ pattern, least, most }) => {
    const text = pattern === undefined ? 'S.string' : `S.pattern(S.string, ${regex(pattern)})`;
    const isOpen = least === 0 && !Number.isFinite(most);
    return isOpen ? text : `S.refine(${text}, (text) => fits(text, ${least}, ${most}))`;
  },
  words: (words) => (words.length === 1 ? `S.literal(${literal(words[0])})` : `S.union(${literal(words)})`),
  number: ({ whole, minimum, maximum }) => {
    const least = Number.isFinite(minimum) ? [`S.gte, ${minimum}`] : [];
    const most = Number.isFinite(maximum) ? [`S.lte, ${maximum}`] : [];
    return [...least, ...most].reduce(
      (schema, step) => {
        const [check = '', bound = ''] = step.split(', ');
        return `${check}(${schema}, ${bound})`;
      },
      whole ? 'S.integer' : 'S.number',
    );
  },
  truth: () => 'S.boolean',
  list: (member, least) => `S.minLength(S.array(${member}), ${least})`,
  object: (fields, oneOf) => {
    const members = fields.map(
      ({ key, value, required }) => `${key}: ${required ? value : `S.optional(${value})`}`,
    );
    const shape = `S.strict(S.schema({ ${members.join(', ')} }))`;
    return oneOf.length === 0 ? shape : `S.refine(${shape}, (value) => hasOneOf(value, ${literal(oneOf)}))`;
  },
  slots: (keys) => `S.refine(S.unknown, (value) => hasKeys(value, ${regex(keys)}))`,
  union: (branches) => `S.union([${branches.join(', ')}])`,
};
