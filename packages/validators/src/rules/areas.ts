/**
 * Codes of areas that are part of a state or in its charge, and have a code of their own all the same. A stop there may lie
 * in the country visited; which state that is, is not for this list to say.
 */
export const areas: ReadonlySet<string> = new Set(
  [
    'AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GU HK IM JE KY MF MO MP',
    'MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TK VG VI WF YT',
  ].flatMap((codes) => codes.split(' ')),
);

/** Codes of areas in which nobody lives: to be there is to be nowhere else. */
export const emptyAreas: ReadonlySet<string> = new Set(['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM']);
