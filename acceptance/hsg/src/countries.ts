/** A country as a row states it: the historian's id, and the name in the wording of that row. */
export interface StatedCountry {
  readonly id: string;
  readonly name: string;
}

/**
 * A polity of the lists: its ISO 3166 code, or the reason why none can be given.
 * `keepsName` marks a code whose short name in ISO 3166-1 today is another one, articles and word order aside:
 * the stated name is kept beside it.
 */
export type Polity = { readonly code: string; readonly keepsName?: true } | { readonly withoutCode: string };

/** Polities by the historian's id and name together. */
export type PolityTable = Readonly<Record<string, Polity>>;

// Id and name are one key, because an id outlives a polity: `russia` also stands for the U.S.S.R., and a
// successor's code must never be given to its predecessor.
const polities: PolityTable = {
  'afghanistan: Afghanistan': { code: 'AF' },
  'australia: Australia': { code: 'AU' },
  'austria: Austria': { code: 'AT' },
  'belgium: Belgium': { code: 'BE' },
  'burma: Burma': { code: 'MM', keepsName: true },
  'canada: Canada': { code: 'CA' },
  'china: China, People’s Republic of': { code: 'CN', keepsName: true },
  'france: France': { code: 'FR' },
  'germany: Germany': { code: 'DE' },
  'holy-see: Vatican City': { code: 'VA', keepsName: true },
  'india: India': { code: 'IN' },
  'iraq: Iraq': { code: 'IQ' },
  'israel: Israel': { code: 'IL' },
  'italy: Italy': { code: 'IT' },
  'japan: Japan': { code: 'JP' },
  'korea-south: Korea, Republic of': { code: 'KR' },
  'kuwait: Kuwait': { code: 'KW' },
  'malaysia: Malaysia': { code: 'MY' },
  'mexico: Mexico': { code: 'MX' },
  'new-zealand: New Zealand': { code: 'NZ' },
  'pakistan: Pakistan': { code: 'PK' },
  'palestinian-authority: Palestinian Authority': { code: 'PS', keepsName: true },
  'philippines: Philippines': { code: 'PH' },
  'poland: Poland': { code: 'PL' },
  'qatar: Qatar': { code: 'QA' },
  'russia: Russia': { code: 'RU', keepsName: true },
  'saudi-arabia: Saudi Arabia': { code: 'SA' },
  'switzerland: Switzerland': { code: 'CH' },
  'thailand: Thailand': { code: 'TH' },
  'turkey: Turkey': { code: 'TR', keepsName: true },
  'ukraine: Ukraine': { code: 'UA' },
  'united-kingdom: United Kingdom': { code: 'GB', keepsName: true },
  'vietnam: Vietnam': { code: 'VN', keepsName: true },
};

/** The polity of a stated country; throws where the table has no line for it, so that nothing is guessed. */
export function polityOf(stated: StatedCountry, table: PolityTable = polities): Polity {
  const key = `${stated.id}: ${stated.name}`;
  const polity = Object.hasOwn(table, key) ? table[key] : undefined;
  if (polity === undefined) throw new Error(`Unknown country in the travels: ${key}`);
  return polity;
}
