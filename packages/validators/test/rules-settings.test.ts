import { describe, expect, it } from 'vitest';
import {
  createValidator,
  type InputOptions,
  type Json,
  type Rule,
  rules,
  type Settings,
  SettingsError,
  validate,
} from '../src/index.ts';
import { datasetOf } from './rules-cases.ts';

const citations = [{ source: 'source/gazette' }];
const visit = { type: 'visit', id: 'visit/one', status: 'completed', visitType: 'private' };
const uncited = dataset(visit);

function dataset(...records: readonly Json[]): Json {
  return datasetOf({ name: 'records', records, findings: [] });
}

function told(input: unknown, settings: Settings): readonly string[] {
  return validate(input, settings).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('config', () => {
  it.each([
    [{}, ['warning record-cited'], true],
    [{ 'record-cited': 'error' }, ['error record-cited'], false],
    [{ 'record-cited': 'note' }, ['note record-cited'], true],
    [{ 'record-cited': 'off' }, [], true],
  ] satisfies readonly (readonly [Settings['config'], readonly string[], boolean])[])(
    '%j gives %j',
    (config, lines, valid) => {
      expect(told(uncited, { config })).toEqual(lines);
      expect(validate(uncited, { config }).valid).toBe(valid);
      expect(validate(uncited, { config }).summary.rules.run).toBe(lines.length + rules.length - 1);
    },
  );

  it('switches off a rule of an earlier stage, and then its findings make nothing invalid', () => {
    const lost = dataset({ ...visit, citations: [{ source: 'source/gazette', fields: ['/visitType'] }] });
    expect(validate(lost, { config: { 'pointer-resolves': 'off' } })).toMatchObject({
      valid: true,
      findings: [],
    });
  });

  it('lowers an error that a report lowers further only as far as that', () => {
    const oneSide = dataset({
      type: 'meeting',
      id: 'meeting/talks',
      status: 'completed',
      configuration: 'bilateral',
      participants: [{ who: 'organization/aldora' }],
      citations,
      gaps: [{ field: '/participants', reason: 'incomplete' }],
    });
    const id = 'bilateral-has-two-sides';
    expect(told(oneSide, {})).toEqual([`warning ${id}`]);
    expect(told(oneSide, { config: { [id]: 'note' } })).toEqual([`note ${id}`]);
    expect(told(oneSide, { config: { [id]: 'error' } })).toEqual([`warning ${id}`]);
  });
});

describe('now', () => {
  const future = dataset({ ...visit, citations, when: { start: '2025-07-01' } });
  const past = dataset({ ...visit, citations, when: { start: '2025-06-20' } });

  it.each([
    ['the date of issue', future, undefined, true],
    ['the day of the event', future, '2025-07-01', false],
    ['the month of the event', future, '2025-07', false],
    ['the day before an event that lies before the date of issue', past, '2025-06-19', true],
    ['an instant that is the day before everywhere', past, '2025-06-19T09:59:59Z', true],
    ['an instant that may be the day of the event', past, '2025-06-19T10:00:00Z', false],
    ['an uncertain day', past, '2025-06-01?', false],
  ])('%s', (_, input, now, fires) => {
    expect(told(input, now === undefined ? {} : { now })).toEqual(
      fires ? ['error completed-not-in-future'] : [],
    );
  });
});

describe('settings that make no sense', () => {
  it.each([
    ['an unknown rule', { config: { 'record-sited': 'off' } }],
    ['a name that objects inherit', { config: { constructor: 'off' } }],
    ['a severity that does not exist', { config: { 'record-cited': 'fatal' } }],
    ['a setting that does not exist', { confg: {} } as Settings],
    ['rules of its own alone', { rules: [] }],
    ['all rules but one of the structure', { rules: rules.filter(({ id }) => id !== 'value-type') }],
    ['something else than a rule', { rules: [...rules, {} as Rule] }],
    ['a rule on shape that is lowered', { config: { 'value-type': 'warning' } }],
    ['two rules of one id', { rules: [...rules, ...rules.slice(0, 1)] }],
    ['a date that is none', { now: '2025-02-30' }],
    ['a number of findings below 0', { maxFindings: -1 }],
    ['a number of findings that is none', { maxFindings: Number.NaN }],
  ])('%s throws at once', (_, settings) => {
    expect(() => createValidator(settings as Settings)).toThrow(SettingsError);
    expect(() => validate({}, settings as Settings)).toThrow(SettingsError);
  });

  it.each([
    ['an option that does not exist', { fil: 'x' }, 'There is no setting fil; did you mean file?'],
    ['a form that does not exist', { form: 'xml' }, 'There is no form xml; expected document or ndjson'],
  ])('%s throws when something is validated', (_, options, message) => {
    expect(() => createValidator().validate({}, options as InputOptions)).toThrow(new SettingsError(message));
    expect(() => validate({}, options as InputOptions)).toThrow(SettingsError);
  });
});

describe('a valid report', () => {
  it('carries the dataset under its type', () => {
    const report = validate(dataset({ ...visit, citations }));
    const title: string | undefined = report.valid ? report.dataset.title : report.dataset;
    expect(title).toBe((dataset() as { readonly title: string }).title);
  });
});
