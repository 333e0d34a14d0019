// Writes generated/report.schema.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportSchema, schemaFile } from './report-schema-made.ts';

mkdirSync(new URL('.', schemaFile), { recursive: true });
writeFileSync(schemaFile, reportSchema());
process.stderr.write(`Written: ${fileURLToPath(schemaFile)}\n`);
