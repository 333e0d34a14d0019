import type { Finding, Report } from '../src/index.ts';

const citations = [{ source: 'source/a' }];

/** Header, a source, and records that cite it: small enough to be read in a test, and without a finding. */
export const small = {
  chancery: '0.1',
  id: 'https://example.org/small',
  title: 'A small dataset',
  lang: 'en',
  issued: '2025-06-30',
  records: [
    { type: 'source', id: 'source/a', kind: 'document', name: 'A document' },
    { type: 'organization', id: 'organization/freedonia', name: 'Freedonia', kind: 'state', citations },
    {
      type: 'visit',
      id: 'visit/one',
      status: 'completed',
      when: { start: '2025-05-27', end: '2025-05-29' },
      participants: [{ who: 'organization/freedonia' }],
      visitType: 'private',
      citations,
    },
    {
      type: 'meeting',
      id: 'meeting/one',
      status: 'completed',
      partOf: ['visit/one'],
      participants: [{ description: 'Two delegations' }],
      citations,
    },
  ],
};

/** The small dataset in document form, one line a property. */
export const document = `${JSON.stringify(small, null, 2)}\n`;

/** The small dataset as NDJSON. */
export const ndjson = asNdjson(small);

/** A dataset as NDJSON. */
export function asNdjson({ records, ...header }: { readonly records: readonly unknown[] }): string {
  return [{ type: 'dataset', ...header }, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The rules of the findings, each with its place as `line:column`. */
export function told({ findings }: Report): string[] {
  return findings.map((finding) => `${finding.rule} ${placeOf(finding)}`);
}

function placeOf({ place, pointer }: Finding): string {
  return place === undefined ? pointer : `${place.line}:${place.column}`;
}
