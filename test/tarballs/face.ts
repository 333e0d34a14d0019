/** What a consumer types: every public word once, as far as it exists. */
export const face = `
import { Dataset, Visit } from '@chancery/schema';
import { catalogue } from '@chancery/schema/catalogue';
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

console.log(Dataset.safeParse(misriKapoor2025).success, traveller, meetings, same.id, wider.shape.id, read, findings);
console.log(visitSchema.title, catalogue.size, wrong, alsoWrong);
console.log(cases.find(({ rule }) => rule === 'date-real')?.cases[0]?.findings[0]?.pointer);
console.log(synthesize({ seed: 7, visits: 1, defects: { 'date-real': 1 } }).defects, someVisit({ name: 'A visit' }).id);
`;
