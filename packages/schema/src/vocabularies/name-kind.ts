import { vocabulary } from '../define.ts';

/** The words for kinds of further names; they carry on the other names of Popolo with a stated kind. */
export const NameKind = vocabulary(
  'NameKind',
  'What kind of name this is, beside the main name of the record.',
  {
    alternative: 'Another name in use at the same time, for which no narrower kind applies.',
    official: 'The full name used in formal acts, such as a statute, treaty or register.',
    birth: 'The name that a person was given at or soon after birth.',
    acronym: 'A short form made of initial letters or parts of a longer name.',
    expansion: 'The full wording for which a shortened form stands.',
    transliteration: 'The name carried over letter by letter or sound by sound from another script.',
    former: 'A name that was borne earlier and has since been given up or replaced.',
    'as-stated': 'The spelling that a source uses, where it differs from the main name.',
  },
);
