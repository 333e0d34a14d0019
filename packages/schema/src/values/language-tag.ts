import * as z from 'zod';
import { define } from '../define.ts';

const language = '(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})';
const script = '(?:-[A-Za-z]{4})?';
const region = '(?:-(?:[A-Za-z]{2}|[0-9]{3}))?';
const variants = '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*';
const extensions = '(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*';
const privateUse = '[Xx](?:-[A-Za-z0-9]{1,8})+';

/** A well-formed language tag of BCP 47 (RFC 5646, section 2.1), without the grandfathered ones. */
export const LanguageTag = define(
  'LanguageTag',
  'A well-formed BCP 47 tag such as `en`, `hi-Deva` or `pt-BR`.',
  z
    .string()
    .max(100)
    .regex(
      new RegExp(
        `^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
        'u',
      ),
      'Expected a language tag such as en, hi-Deva or pt-BR',
    ),
);
