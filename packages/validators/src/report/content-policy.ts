import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A content security policy under which a page shows text in this style, and does nothing else. */
export function contentPolicy(style: string): string {
  const hash = base64(sha256(utf8ToBytes(style)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What runs in every runtime has neither `Buffer` nor `btoa`. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const group = [18, 12, 6, 0].map((shift) => digits.charAt((bits >> shift) & 63));
    text += `${group[0]}${group[1]}${second === undefined ? '=' : group[2]}${third === undefined ? '=' : group[3]}`;
  }
  return text;
}
