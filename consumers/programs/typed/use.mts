// What a consumer types: every entry imported and used. Each expected error is one that the types must make.
import { misriKapoor2025, usTravels2017 } from '@chancery/fixtures';
import { visit as someVisit, synthesize } from '@chancery/fixtures/synthetic';
import { Dataset, Visit } from '@chancery/schema';
import { catalogue } from '@chancery/schema/catalogue';
import type { Meeting, OfficialId, Visit as PlainVisit } from '@chancery/schema/types';
import { Visit as ComposableVisit } from '@chancery/schema/zod';
import {
  createValidator,
  defineRule,
  type Finding,
  index,
  type Report,
  rules,
  SettingsError,
  validate,
  validateStream,
} from '@chancery/validators';

const report = validate(misriKapoor2025);
if (!report.valid) throw new Error('The canonical visit is valid.');
const visit: Visit | undefined = index(report.dataset).get('visit/misri-kapoor-us-2025-05');
const plain: PlainVisit = Visit.parse(visit);
const traveller: OfficialId = 'official/vikram-misri';
const meetings: readonly Meeting[] = report.dataset.records.filter(
  (record): record is Meeting => record.type === 'meeting',
);
const dataset: Dataset = Dataset.parse(misriKapoor2025);
const wider = ComposableVisit.extend({});
const parsed: { readonly id: string } = wider.parse(visit);

const named = defineRule({
  id: 'visit-named',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'note',
  since: '1.0.0',
  summary: 'A visit has a name.',
  why: 'Lists are read by people.',
  reads: { own: ['name'] },
  message: () => 'The visit has no name.',
  check(record, { report: tell }) {
    // @ts-expect-error the rule does not say that it reads the status
    const unread: unknown = record.status;
    if (record.name === undefined && unread !== null) tell({ params: {} });
  },
});
const validator = createValidator({ rules: [...rules, named], config: { 'record-cited': 'off' } });
const findings: readonly Finding[] = validator.validate(usTravels2017, { file: 'travels' }).findings;
for (const { rule, severity, message, params, record, path, pointer, place, related, fix } of findings)
  if ([rule, severity, message, params, pointer].includes(''))
    throw new Error(`${record}${path}${place?.line}${related}${fix?.title}`);

// @ts-expect-error a traveller is an official
const wrong: OfficialId = 'visit/spring';
// @ts-expect-error the id of a visit never gives a meeting
const alsoWrong: Meeting | undefined = index(report.dataset).get('visit/spring');
// @ts-expect-error a severity is a word of a list
const misspelt = (): Report => validate(misriKapoor2025, { config: { 'record-cited': 'eror' } });

const invented = synthesize({ seed: 7, visits: 1, defects: { 'date-real': 1 } });
const stream = async (): Promise<Report> =>
  validateStream([new Uint8Array([0x7b, 0x7d])], { onFinding: ({ rule }) => void rule });

try {
  misspelt();
  throw new Error('A severity that does not exist was taken.');
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
}
if (someVisit({ name: 'A visit' }).name !== 'A visit' || catalogue.size < 9) throw new Error('Not so.');
if (plain.id !== parsed.id || dataset.id === wrong || alsoWrong !== undefined) throw new Error('Not so.');
if (traveller === wrong || meetings.length !== 4 || findings.length < 67) throw new Error('Not so.');
if (invented.defects.length === 0) throw new Error('No defect was made.');
stream().then(({ valid }) => {
  if (valid) throw new Error('An empty object is no dataset.');
});
