import { likelyCountryCodes } from '../lists/countries.ts';
import { onlyNearest } from '../spelling.ts';

/** The code that was probably meant by one that ISO 3166 does not have; `undefined` where several may have been. */
export function likelyCountry(code: string): string | undefined {
  const likely = likelyCountryCodes(code);
  return likely.length === 1 ? likely[0] : onlyNearest(code, likely);
}
