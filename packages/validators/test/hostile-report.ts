import type { Finding, Report } from '../src/index.ts';
import type { ReportContext } from '../src/report/report-format.ts';
import { TextLines } from '../src/report/text-lines.ts';

const colour = '\u001b[31m';
const turn = '\u202e';
const half = '\ud800';
const long = 'x'.repeat(5000);

/** Text that means something else in every output: to a terminal, a runner, a browser, an XML parser, a SARIF viewer. */
export const hostile = `${colour}\r\n::error::no ##[error]no ##vso[no]no <script>alert(1)</script> ]]> & "' ${turn}${half}\ufffe {0} [no](javascript:no) %0A`;

/** The name of a file that is hostile, too. */
export const hostileFile = `a b/::error::\n#1%,é<b>${turn}.ndjson`;

const place = { file: hostileFile, line: 2, column: 3, endLine: 2, endColumn: 9 };
const url = 'https://w3id.org/chancery/rules/';

const findings: readonly Finding[] = [
  {
    rule: 'value-format',
    severity: 'error',
    message: hostile,
    params: { value: hostile, long },
    record: `visit/${hostile}`,
    path: `/${hostile}`,
    pointer: `/records/0/${hostile}`,
    place,
    related: [{ message: `${hostile} is here`, pointer: '/records/1', place: { ...place, line: 1 } }],
    fix: { title: hostile, patch: [{ op: 'replace', path: `/records/0/${hostile}`, value: hostile }] },
    url: `${url}value-format`,
  },
  {
    rule: hostile,
    severity: 'warning',
    message: long,
    params: {},
    path: '',
    pointer: '/records/1',
    place: { ...place, file: '../b:c.json' },
    related: [],
    url: `${url}${hostile}`,
  },
  {
    rule: 'dataset-expected',
    severity: 'note',
    message: 'Nothing is here.',
    params: {},
    pointer: '',
    related: [],
    url: `${url}dataset-expected`,
  },
];

const account = { read: 2, valid: 0, invalid: 1, unreadable: 1, complete: false };

/** A report in which every text that comes from data is hostile. More was found than it shows. */
export const hostileReport: Report = {
  valid: false,
  findings,
  counts: { error: 2, warning: 1, note: 1 },
  account,
  files: [
    { file: hostileFile, valid: false, account },
    {
      file: '../b:c.json',
      valid: true,
      account: { ...account, read: 0, invalid: 0, unreadable: 0, complete: true },
    },
  ],
  summary: {
    records: { visit: 1 },
    references: { resolved: 1, external: 0, unresolved: 1 },
    sources: { records: 1, cited: 0 },
    span: { start: hostile, end: '2025' },
    rules: { run: 2, fired: { 'dataset-expected': 1, 'id-unique': 1, 'value-format': 1, [hostile]: 1 } },
  },
};

/** What a format needs to know beside the report. */
export const hostileContext: ReportContext = {
  tool: { name: '@chancery/validators', version: '0.0.0' },
  rules: ['value-format', 'id-unique', hostile].map((id) => {
    return { id, stage: 'structure', set: 'core', severity: 'error', summary: `${id} holds.`, why: hostile };
  }),
  coloured: false,
  width: undefined,
  quiet: false,
  lines: () => new TextLines(`${long}${hostile}\n{ "${hostile}": ${long} }\n`),
};
