export { classSchema, wordsAsTheyAre } from './codegen/classes.ts';
export { type Dialect, dialects, inDialect } from './codegen/dialect.ts';
export { brokenReference, neededBy } from './codegen/references.ts';
export type { Bundle, Schema } from './codegen/schema.ts';
export { schemaText } from './codegen/schema-text.ts';
export { type RecordName, recordsOf, withRecords } from './codegen/selection.ts';
export { type Compile, type TypesOrder, typescriptTypes } from './codegen/typescript.ts';
export { kebab } from './spec.ts';
