/** A setting that makes no sense: an unknown rule, a severity that does not exist, a date that is none, a profile that is none. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
