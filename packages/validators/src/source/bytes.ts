/** Where bytes are not UTF-8: the first such byte, and the offset in the text at which its replacement character stands. */
export interface Flaw {
  readonly byte: number;
  readonly offset: number;
  /** How many bytes the replacement character stands for. */
  readonly length: number;
}

/** A text read from bytes, and where it was not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly flaws: readonly Flaw[];
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean; ignoreBOM: boolean }) => Decoder;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads bytes as UTF-8, piece by piece. What is not UTF-8 becomes U+FFFD and is told. Where the pieces are cut makes no
 * difference.
 */
export class Utf8Reader {
  #carry = new Uint8Array(0);
  #byte: number;
  #offset: number;

  /** The first piece may stand anywhere in an input. */
  constructor({ byte, offset } = { byte: 0, offset: 0 }) {
    [this.#byte, this.#offset] = [byte, offset];
  }

  /** Reads the next piece; `last` says that none follows. */
  read(piece: Uint8Array, last = false): Decoded {
    const bytes = joined(this.#carry, piece);
    const end = last ? bytes.length : wholeLength(bytes);
    this.#carry = bytes.slice(end);
    const decoded = this.#decoded(bytes.subarray(0, end));
    this.#byte += end;
    this.#offset += decoded.text.length;
    return decoded;
  }

  #decoded(bytes: Uint8Array): Decoded {
    try {
      return { text: strict.decode(bytes), flaws: [] };
    } catch {
      return this.#mended(bytes);
    }
  }

  #mended(bytes: Uint8Array): Decoded {
    const flaws: Flaw[] = [];
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      const end = validEnd(bytes, at);
      text += strict.decode(bytes.subarray(at, end));
      at = end;
      if (at === bytes.length) break;
      const length = brokenLength(bytes, at);
      flaws.push({ byte: this.#byte + at, offset: this.#offset + text.length, length });
      text += '\ufffd';
      at += length;
    }
    return { text, flaws };
  }
}

/** Reads bytes as a whole. A byte order mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const { text, flaws } = new Utf8Reader().read(bytes, true);
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, flaws };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many bytes there are without a character at the end that is not yet complete. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const at = bytes.length - back;
    if (isTrail(bytes[at] ?? 0)) continue;
    const isCut = lengthFrom(bytes[at] ?? 0) > back && brokenLength(bytes, at) === back;
    return isCut ? at : bytes.length;
  }
  return bytes.length;
}

/** The end of what is UTF-8 from an offset on (Unicode, table 3-7). */
function validEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const length = lengthFrom(bytes[at] ?? 0);
    if (length === 0 || brokenLength(bytes, at) < length) return at;
    at += length;
  }
  return at;
}

/** How long the character is that a byte begins; 0 for a byte that begins none. */
function lengthFrom(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** How many bytes from an offset on can belong to one character: as many as it has, where it is whole. At least one. */
function brokenLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthFrom(lead);
  if (length < 2 || !secondFits(lead, bytes[at + 1] ?? 0)) return 1;
  let count = 2;
  while (count < length && isTrail(bytes[at + count] ?? 0)) count += 1;
  return count;
}

/** After some lead bytes only a part of the trail bytes may follow: no overlong forms, surrogates, or beyond U+10FFFF. */
function secondFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return isTrail(second);
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
