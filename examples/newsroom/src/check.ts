import { readFileSync } from 'node:fs';
import { createValidator, rules } from '@chancery/validators';
import { newsroom } from './newsroom.ts';
import { ownRules } from './rules.ts';

// The rules of Chancery, our own, and what the profile demands: all in one run.
const validator = createValidator({ profile: newsroom.jsonSchema, rules: [...rules, ...ownRules] });

const reports = process.argv.slice(2).map((file) => validator.validate(readFileSync(file), { file }));
for (const { findings, account, valid } of reports) {
  for (const { place, severity, rule, message } of findings)
    console.log(`${place?.file}:${place?.line}:${place?.column}  ${severity}  ${rule}\n  ${message}`);
  console.log(`${account.read} records read, ${valid ? 'valid' : 'not valid'}`);
}
process.exitCode = reports.every(({ valid }) => valid) ? 0 : 1;
