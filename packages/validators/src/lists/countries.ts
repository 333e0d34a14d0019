import list from '../../generated/countries.json' with { type: 'json' };

const alpha3 = new Map(list.assigned.split(' ').map((code) => [code.slice(2), code.slice(0, 2)]));
const former = list.former.split(' ');

/** The codes of ISO 3166-1 with `XK`, which the specification takes over from practice, and those of ISO 3166-3. */
const codes: ReadonlySet<string> = new Set([...alpha3.values(), 'XK', ...former]);

/** Codes of two letters in use elsewhere, where ISO 3166-1 has another one: in addresses of the internet and in the European Union. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** Whether a code stands in ISO 3166-1 or ISO 3166-3, or is `XK`. */
export function isCountryCode(code: string): boolean {
  return codes.has(code);
}

/** The code that says the same as one in another case, or in the three letters of ISO 3166-1; `undefined` for any other text. */
export function sameCountryCode(text: string): string | undefined {
  const capitals = text.toUpperCase();
  return codes.has(capitals) ? capitals : alpha3.get(capitals);
}

/** Codes that may be meant by one that is none: another one in use elsewhere, one that ISO 3166-1 withdrew, or any of ISO 3166-3. */
export function likelyCountryCodes(text: string): readonly string[] {
  const other = elsewhere.get(text.toUpperCase());
  if (other !== undefined) return [other];
  return text.length === 2 ? former.filter((code) => code.startsWith(text.toUpperCase())) : former;
}
