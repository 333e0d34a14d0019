import { clipped, type Params, valueAt } from '../finding.ts';

/** How a scheme writes its identifiers. */
interface Scheme {
  /** What its identifiers look like, in words. */
  readonly form: string;
  readonly pattern: RegExp;
  /** Whether the check digits are those of the rest, where it has some. Of what has the form, without spaces and hyphens. */
  isSound?(text: string): boolean;
  /** The same identifier in the form of the scheme. */
  same?(text: string): string;
}

const schemes: Readonly<Record<string, Scheme>> = {
  wikidata: {
    form: 'Q and a number',
    pattern: /^Q[1-9][0-9]*$/u,
    same: (text) => text.replace(/^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\//u, '').toUpperCase(),
  },
  isni: {
    form: '16 digits, the last of which may be X,',
    pattern: /^(?:[0-9]{4}[ -]?){3}[0-9]{3}[0-9X]$/u,
    isSound: hasCheckCharacter,
    same: (text) => text.toUpperCase(),
  },
  orcid: {
    form: 'four groups of four digits joined by hyphens',
    pattern: /^(?:https:\/\/orcid\.org\/)?(?:[0-9]{4}-){3}[0-9]{3}[0-9X]$/u,
    isSound: (text) => hasCheckCharacter(text.slice(-16)),
    same: (text) => text.toUpperCase(),
  },
  lei: {
    form: '18 capital letters or digits and two check digits',
    pattern: /^[0-9A-Z]{18}[0-9]{2}$/u,
    isSound: (text) => remainder(text) === 1,
    same: (text) => text.toUpperCase(),
  },
  ror: {
    form: '0, six letters or digits and two check digits',
    pattern: /^(?:https:\/\/ror\.org\/)?0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}$/u,
    isSound: (text) => hasCheckDigits(text.slice(-9)),
  },
  grid: { form: 'grid, a number and digits, divided by dots,', pattern: /^grid\.[0-9]+\.[0-9a-f]+$/u },
  viaf: { form: 'a number', pattern: /^[1-9][0-9]{0,21}$/u },
};

/** What is wrong with the value of an identifier whose scheme is one of those that are known here. */
export function malformedIdentifier(
  identifier: unknown,
): { readonly rule: string; readonly params: Params; readonly inside: string } | undefined {
  const [name, value] = [valueAt(identifier, ['scheme']), valueAt(identifier, ['value'])];
  if (typeof name !== 'string' || typeof value !== 'string') return undefined;
  const key = name.toLowerCase();
  const scheme = Object.hasOwn(schemes, key) ? schemes[key] : undefined;
  if (scheme === undefined || isRight(value, scheme)) return undefined;
  const reason = scheme.pattern.test(value) ? 'check' : 'form';
  const same = scheme.same?.(value) ?? value;
  const suggestion = same !== value && isRight(same, scheme) ? { suggestion: same } : {};
  const params = { scheme: name, value: clipped(value), reason, form: scheme.form, ...suggestion };
  return { rule: 'identifier-format', params, inside: 'value' };
}

function isRight(value: string, { pattern, isSound }: Scheme): boolean {
  return pattern.test(value) && (isSound === undefined || isSound(value.replace(/[ -]/gu, '')));
}

/** ISO 7064, MOD 11-2: the last of 16 characters follows from the digits before it. */
function hasCheckCharacter(text: string): boolean {
  const sum = [...text.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return text.endsWith(check === 10 ? 'X' : String(check));
}

/** ISO 7064, MOD 97-10, over seven digits to the base 32 without the letters i, l, o and u. */
function hasCheckDigits(text: string): boolean {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const number = [...text.slice(0, 7)].reduce((total, digit) => total * 32 + digits.indexOf(digit), 0);
  return Number(text.slice(7)) === 98 - (((number % 97) * 100) % 97);
}

/** What is left of a number when it is divided by 97; letters stand for 10 to 35. */
function remainder(text: string): number {
  return [...text].reduce((rest, sign) => {
    const digit = Number.parseInt(sign, 36);
    return (rest * (digit < 10 ? 10 : 100) + digit) % 97;
  }, 0);
}
