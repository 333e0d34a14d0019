/** What a consumer types: every public word once, as far as it exists. */
export const face = `
import { Dataset, Visit } from '@chancery/schema';
import { catalogue } from '@chancery/schema/catalogue';
import { isVisit } from '@chancery/schema/guard';
import visitSchema from '@chancery/schema/schemas/visit.schema.json' with { type: 'json' };
import type { Meeting, OfficialId } from '@chancery/schema/types';
import { Visit as ComposableVisit } from '@chancery/schema/zod';
import { misriKapoor2025, usTravels2017 } from '@chancery/fixtures';
import { cases } from '@chancery/fixtures/conformance';
import { synthesize, visit as someVisit } from '@chancery/fixtures/synthetic';
import data from '@chancery/fixtures/data/misri-kapoor-2025.json' with { type: 'json' };
import { createValidator, type Finding, index, rules, validate } from '@chancery/validators';

const report = validate(data);
if (!report.valid || report.dataset === undefined) throw new Error('not valid');
const visit: Visit | undefined = index(report.dataset).get('visit/misri-kapoor-us-2025-05');
const traveller: OfficialId = 'official/vikram-misri';
const meetings: readonly Meeting[] = report.dataset.records.filter((record) => record.type === 'meeting');
const same: Visit = Visit.parse(visit);
const guarded: readonly Visit[] = misriKapoor2025.records.filter(isVisit);
const wider = ComposableVisit.extend({});
const read: number = report.account.read;

for (const { rule, severity, message, params, record, path, pointer, place, related, fix } of report.findings)
  console.log(rule, severity, message, params, record, path, pointer, place?.line, related.length, fix?.title);

const validator = createValidator({ rules, config: { 'record-cited': 'off' } });
const findings: readonly Finding[] = validator.validate(usTravels2017, { file: 'travels' }).findings;

// @ts-expect-error a traveller is an official
const wrong: OfficialId = 'visit/spring';
// @ts-expect-error the id of a visit never gives a meeting
const alsoWrong: Meeting | undefined = index(report.dataset).get('visit/spring');

console.log(Dataset.safeParse(misriKapoor2025).success, traveller, meetings, same.id, guarded, wider.shape.id, read, findings);
console.log(visitSchema.title, catalogue.size, wrong, alsoWrong);
console.log(cases.find(({ rule }) => rule === 'date-real')?.cases[0]?.findings[0]?.pointer);
console.log(synthesize({ seed: 7, visits: 1, defects: { 'date-real': 1 } }).defects, someVisit({ name: 'A visit' }).id);
`;

/** The same for compilers that know no `exports`, as far as no package of others is needed. */
export const oldFace = `
import { misriKapoor2025 } from '@chancery/fixtures';
import data from '@chancery/fixtures/data/misri-kapoor-2025.json';
import { synthesize } from '@chancery/fixtures/synthetic';
import { isVisit } from '@chancery/schema/guard/visit';
import visitSchema from '@chancery/schema/schemas/visit.schema.json';
import type { Visit } from '@chancery/schema/types';
import { index, validate } from '@chancery/validators';

const report = validate(data);
const visit: Visit | undefined = report.valid ? index(report.dataset).get('visit/spring') : undefined;
console.log(misriKapoor2025.title, visitSchema.title, synthesize({ seed: 7, visits: 1 }).dataset.title, visit?.id);
export const guarded: readonly Visit[] = misriKapoor2025.records.filter(isVisit);
// @ts-expect-error a visit is no meeting
export const wrong: 'meeting' | undefined = visit?.type;
`;

/** Both forms of the packages in one process: what one makes the other takes, with the same report. */
export const bothForms = `
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as fixtures from '@chancery/fixtures';
import * as schema from '@chancery/schema';
import * as validators from '@chancery/validators';

const require = createRequire(import.meta.url);
const other = {
  fixtures: require('@chancery/fixtures'),
  schema: require('@chancery/schema'),
  validators: require('@chancery/validators'),
};
assert.notEqual(other.schema.Dataset, schema.Dataset);
const report = validators.validate(fixtures.usTravels2017);
assert.ok(report.valid && report.findings.length > 0);
assert.deepEqual(other.validators.validate(fixtures.usTravels2017), report);
assert.deepEqual(validators.validate(other.fixtures.usTravels2017), report);
assert.deepEqual(other.schema.Dataset.parse(fixtures.usTravels2017), schema.Dataset.parse(other.fixtures.usTravels2017));
const rules = other.validators.rules;
assert.deepEqual(validators.createValidator({ rules }).validate(fixtures.usTravels2017), report);
`;
