import { type Language, literal, regex } from './translate.ts';

const pure = '/* @__PURE__ */';

/** In the functions of zod/mini, which count code points. */
export const zodMini: Language = {
  head: "import * as z from 'zod/mini';\nimport { hasKeys, hasOneOf } from '../src/translations/fits.mjs';\n",
  anything: () => `${pure} z.unknown()`,
  text: ({ pattern, least, most }) => {
    const checks = [
      ...(least > 0 ? [`z.minLength(${least})`] : []),
      ...(Number.isFinite(most) ? [`z.maxLength(${most})`] : []),
      ...(pattern === undefined ? [] : [`z.regex(${regex(pattern)})`]),
    ];
    return `${pure} z.string().check(${checks.join(', ')})`;
  },
  words: (words) =>
    words.length === 1 ? `${pure} z.literal(${literal(words[0])})` : `${pure} z.enum(${literal(words)})`,
  number: ({ whole, minimum, maximum }) => {
    const checks = [
      ...(Number.isFinite(minimum) ? [`z.minimum(${minimum})`] : []),
      ...(Number.isFinite(maximum) ? [`z.maximum(${maximum})`] : []),
    ];
    return `${pure} z.${whole ? 'int' : 'number'}().check(${checks.join(', ')})`;
  },
  truth: () => `${pure} z.boolean()`,
  list: (member, least) => `${pure} z.array(${member}).check(z.minLength(${least}))`,
  object: (fields, oneOf) => {
    const members = fields.map(
      ({ key, value, required }) => `${key}: ${required ? value : `${pure} z.exactOptional(${value})`}`,
    );
    const shape = `z.strictObject({ ${members.join(', ')} })`;
    return oneOf.length === 0
      ? `${pure} ${shape}`
      : `${pure} ${shape}.check(z.refine((value) => hasOneOf(value, ${literal(oneOf)})))`;
  },
  slots: (keys) => `${pure} z.custom((value) => hasKeys(value, ${regex(keys)}))`,
  union: (branches) => `${pure} z.union([${branches.join(', ')}])`,
};
