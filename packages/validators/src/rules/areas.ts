/**
 * Codes of areas that are part of a state or in its charge, and have a code of their own all the same. A stop there may lie
 * in the country visited; which state that is, is not for this list to say.
 */
export const areas: ReadonlySet<string> = new Set(
  [
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP',
    'MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT',
  ].flatMap((codes) => codes.split(' ')),
);
