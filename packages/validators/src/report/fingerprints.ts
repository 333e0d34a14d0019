import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../finding.ts';

/**
 * Gives findings a name that stays when others come and go: from rule, record, path and params, not from the place. Those
 * that are alike in all of these are numbered.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ rule, record, path, params }: Finding): string {
    const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
    const print = bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, record, path, sorted])))).slice(0, 32);
    const times = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, times);
    return `${print}:${times}`;
  }
}
