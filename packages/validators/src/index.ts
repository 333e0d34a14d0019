export { type DatasetIndex, index } from './dataset-index.ts';
export type { Finding, Fix, Json, Params, PatchOperation, Region, Related, Severity } from './finding.ts';
export type { RecordOf, RecordType } from './model.ts';
export type { Account, FileVerdict, Report, Summary, Validation } from './report/report.ts';
export {
  type CheckRule,
  defineRule,
  type GatherRule,
  type Rule,
  type RuleFacts,
} from './rules/define-rule.ts';
export { rules } from './rules/index.ts';
export { type Settings, SettingsError } from './settings.ts';
export type { Run } from './validate.ts';
export {
  createValidator,
  type InputOptions,
  type Pieces,
  type StreamOptions,
  type Validator,
  validate,
  validateStream,
} from './validator.ts';
