/** Years between which a place lay in another country than the one of its code. */
interface Elsewhere {
  readonly codes: readonly string[];
  /** The last year before that time, and the first one after it. */
  readonly after: string;
  readonly before: string;
  readonly code: string;
}

/** The years in which ISO 3166-1 withdrew the codes that ISO 3166-3 keeps, as that part of the standard gives them. */
const withdrawn: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SKIN: '1975',
    ...of('1977', 'AIDJ', 'DYBJ', 'VDVN'),
    ...of('1979', 'BQAQ', 'FQHH', 'GEHH'),
    ...of('1980', 'NHVU', 'PZPA', 'RHZW'),
    NQAQ: '1983',
    ...of('1984', 'CTKI', 'HVBF'),
    ...of('1986', 'JTUM', 'MIUM', 'PCHH', 'PUUM', 'WKUM'),
    BUMM: '1989',
    ...of('1990', 'DDDE', 'YDYE'),
    ...of('1992', 'BYAA', 'SUHH'),
    ...of('1993', 'CSHH', 'NTHH'),
    ...of('1997', 'FXFR', 'ZRCD'),
    TPTL: '2002',
    YUCS: '2003',
    CSXX: '2006',
    ANHH: '2010',
  }),
);

/**
 * Where a code is certainly too young for the time, because another code stood for the country then. Nothing is said of
 * times, territories and successions that are disputed, nor of codes that are older than the state.
 */
const elsewhere: readonly Elsewhere[] = [
  {
    codes: ['AM', 'AZ', 'GE', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'TM', 'UZ'],
    after: '1945',
    before: '1991',
    code: 'SUHH',
  },
  { codes: ['CZ', 'SK'], after: '1945', before: '1993', code: 'CSHH' },
  { codes: ['BA', 'HR', 'MK', 'SI'], after: '1945', before: '1991', code: 'YUCS' },
  { codes: ['ME', 'RS'], after: '1945', before: '2003', code: 'YUCS' },
  { codes: ['ME', 'RS'], after: '2003', before: '2006', code: 'CSXX' },
  { codes: ['BQ', 'CW', 'SX'], after: '1954', before: '2010', code: 'ANHH' },
  { codes: ['SS'], after: '1956', before: '2011', code: 'SD' },
];

/** The year in which a code of ISO 3166-3 was withdrawn: of later times it says nothing. */
export function withdrawnIn(code: string): string | undefined {
  return withdrawn.get(code);
}

/** The times for which another code stands in the place of this one. */
export function elsewhereBefore(code: string): readonly Elsewhere[] {
  return ofCode.get(code) ?? nowhere;
}

const nowhere: readonly Elsewhere[] = [];

const ofCode: ReadonlyMap<string, readonly Elsewhere[]> = new Map(
  elsewhere.flatMap(({ codes }) =>
    codes.map((code) => [code, elsewhere.filter((each) => each.codes.includes(code))] as const),
  ),
);

function of(year: string, ...codes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((code) => [code, year]));
}
