import { describe, expect, it } from 'vitest';
import type { Json } from '../src/index.ts';
import { validate } from '../src/index.ts';
import { caseFiles, datasetOf, readingsOf } from './rules-cases.ts';

const long = 'a'.repeat(190);
const citations = [{ source: 'source/gazette' }];
const visit = { type: 'visit', id: `visit/${long}`, status: 'completed', citations };
const meeting = { type: 'meeting', id: 'meeting/talks', status: 'completed', citations };
const stay = (id: string, country: string): Json => ({
  ...visit,
  id,
  when: { start: '2025-05-01', end: '2025-05-09' },
  place: { city: `${long} ${long}`, country },
  participants: [{ who: 'official/ida-lund' }],
});

/** Records with values that are too long for a sentence, and the rules that speak of them. */
const longValues: readonly (readonly [rule: string, ...records: Json[]])[] = [
  ['id-unique', visit, visit],
  ['reference-resolves', { ...meeting, partOf: [`visit/${long}`] }],
  ['reference-resolves', { ...meeting, partOf: [`https://example.org/${long}${long}#visit/one`] }],
  ['reference-type', { ...meeting, partOf: [`official/${long}`] }],
  ['id-matches-type', { ...visit, id: `meeting/${long}` }],
  ['value-in-vocabulary', { ...visit, status: long }],
  ['value-format', { ...visit, place: { country: long } }],
  ['property-known', { ...visit, [long]: 1 }],
  ['extension-key-namespaced', { ...visit, extensions: { [long]: 1 } }],
  ['pointer-resolves', { ...visit, citations: [{ source: 'source/gazette', fields: [`/${long}`] }] }],
  ['record-type-known', { ...visit, type: long }],
  ['person-in-one-place', stay('visit/one', 'NO'), stay(`visit/${long}`, 'NZ')],
  ['meeting-within-visit', { ...visit, when: { start: '2025-05-01' } }, late(`visit/${long}`)],
  ['bilateral-has-two-sides', bilateral(`organization/${long}`), organization(`organization/${long}`)],
];

function late(partOf: string): Json {
  return { ...meeting, partOf: [partOf], when: { start: '2025-05-02' } };
}

function bilateral(who: string): Json {
  return { ...meeting, configuration: 'bilateral', participants: [{ who }] };
}

function organization(id: string): Json {
  return { type: 'organization', id, name: 'A state', kind: 'state', citations };
}

const allFindings = [...caseFiles().values()].flatMap(({ cases }) =>
  cases.flatMap((one) => readingsOf(one).flatMap(({ read }) => read().findings)),
);
const messages = new Set(
  allFindings.flatMap(({ message, related }) => [message, ...related.map((other) => other.message)]),
);

describe('a message', () => {
  it('is said in every case of every rule', () => expect(messages.size).toBeGreaterThan(100));

  it.each([...messages])('%s', (message) => {
    expect(message).not.toMatch(/undefined|\[object|NaN|\(\?[:!=<]|\[[^\]]*\][+*{]|\\[pudw]/u);
    expect(message).toMatch(/^\S.*\S$/su);
    expect(longestWord(message)).toBeLessThanOrEqual(80);
  });

  it.each(longValues.map(([rule, ...records]) => ({ rule, records })))(
    '$rule clips a value that is too long',
    ({ rule, records }) => {
      const { findings } = validate(datasetOf({ name: rule, records, findings: [] }));
      expect(findings.map((finding) => finding.rule)).toContain(rule);
      for (const { message, related } of findings)
        for (const said of [message, ...related.map((other) => other.message)])
          expect(longestWord(said)).toBeLessThanOrEqual(80);
    },
  );
});

/** The length of the longest value, without quotation marks and full stop. */
function longestWord(message: string): number {
  return Math.max(...message.split(/[\s,;]/u).map((word) => word.replace(/^"|[".]+$/gu, '').length));
}
