import { proves as scans, seen } from '../generated/scanner.ts';

/** Whether the bytes between two offsets are proven to be a sound record; see the scanner. */
export function proves(bytes: Uint8Array, from: number, to: number): boolean {
  return scans(bytes, from, to);
}

/** What the last proven record showed on the way. */
export function lastSeen(): typeof seen {
  return seen;
}
