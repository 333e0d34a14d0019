import type { Dataset } from '@chancery/schema/types';
import type { Finding } from './finding.ts';
import type { Report, Validation } from './report/report.ts';
import { activeRules, refuseUnknown, type Settings, SettingsError } from './settings.ts';
import { Run } from './validate.ts';

/** What can be said of one input beside the settings. */
export interface InputOptions {
  /** What findings call the input. */
  readonly file?: string;
  /** The form in which a text is written; told from the text when left out. */
  readonly form?: 'document' | 'ndjson';
}

/** A validator with settings that were checked once. */
export interface Validator {
  validate(input: unknown, options?: InputOptions): Validation;
  /** A run over several inputs that may refer to each other. */
  run(): Run;
}

/**
 * Validates a dataset: a value, a text, or bytes of UTF-8; a JSON document or NDJSON. Never throws on data; throws a
 * `SettingsError` on settings that make no sense. Findings on text and bytes have places, those on values have pointers only.
 */
export function validate(input: unknown, options: Settings & InputOptions = {}): Validation {
  const { file, form, ...settings } = options;
  const named = { ...(file === undefined ? {} : { file }), ...(form === undefined ? {} : { form }) };
  return createValidator(settings).validate(input, named);
}

/** An input that comes in pieces: a stream of the web or of Node, or any other source of bytes. */
export type Pieces = Parameters<Run['stream']>[0];

/** What can be said of a stream beside settings and name. */
export interface StreamOptions extends Settings, InputOptions {
  /** Is called with every finding as it is made: not in the order of the input, and beyond `maxFindings` as well. */
  readonly onFinding?: (finding: Finding) => void;
}

/**
 * Validates a dataset that comes in pieces of bytes: a web or Node stream, or any iterable. Of the input no more than one
 * record is held. Resolves to the report; rejects where the stream itself fails.
 */
export async function validateStream(pieces: Pieces, options: StreamOptions = {}): Promise<Report> {
  const { file, form, onFinding, ...settings } = options;
  const run = new Run(settings, onFinding);
  await run.stream(pieces, { name: file ?? '<input>', ...checked(form === undefined ? {} : { form }) });
  return run.finish();
}

/** Sets a validator up. Throws a `SettingsError` at once where a setting makes no sense. */
export function createValidator(settings: Settings = {}): Validator {
  const active = activeRules(settings);
  return {
    run: () => new Run(settings, undefined, active),
    validate: (input, options = {}) => {
      const { file = '<input>', form } = checked(options);
      const run = new Run(settings, undefined, active);
      const kept = run.read(input, { name: file, form }, true);
      const report = run.finish();
      return report.valid
        ? { ...report, valid: true, dataset: kept as unknown as Dataset }
        : { ...report, valid: false };
    },
  };
}

function checked(options: InputOptions): InputOptions {
  refuseUnknown(options, ['file', 'form']);
  const { form } = options;
  if (form !== undefined && form !== 'document' && form !== 'ndjson')
    throw new SettingsError(`There is no form ${form}; expected document or ndjson`);
  return options;
}
