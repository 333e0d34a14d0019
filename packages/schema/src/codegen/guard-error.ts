/** A schema for which no guard can be written. The message names what is not known, and its place. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}
