/** A text read from bytes, and where it was not UTF-8. */
export interface Decoded {
  readonly text: string;
  /** The first byte that is not UTF-8, and the offset in `text` at which its replacement character stands. */
  readonly invalid: { readonly byte: number; readonly offset: number } | undefined;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean; ignoreBOM: boolean }) => Decoder;

/** Reads bytes as UTF-8. A byte order mark is passed over; what is not UTF-8 becomes U+FFFD and is told. */
export function decode(bytes: Uint8Array): Decoded {
  const body = hasMark(bytes) ? bytes.subarray(3) : bytes;
  try {
    return { text: decoder(true).decode(body), invalid: undefined };
  } catch {
    const valid = validLength(body);
    const before = decoder(true).decode(body.subarray(0, valid));
    const text = decoder(false).decode(body);
    return { text, invalid: { byte: valid + bytes.length - body.length, offset: before.length } };
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decoder(fatal: boolean): Decoder {
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true });
}

/** How many bytes from the beginning are UTF-8 (Unicode, table 3-7). */
function validLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The length of the well-formed sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || !secondFits(lead, bytes[at + 1] ?? 0)) return 0;
  for (let index = 2; index < length; index += 1) if (!isTrail(bytes[at + index] ?? 0)) return 0;
  return length;
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
