import { lineOf } from './scanner-corpus.ts';

const schemes = [
  'wikidata',
  'WikiData',
  'isni',
  'orcid',
  'lei',
  'LEI',
  'ror',
  'grid',
  'viaf',
  'issn',
  'gri',
  'wikidat',
];
const values = [
  ...['Q42', 'Q0', '0000000121032683', '0000 0001 2103 2683', '000000012146438X', '0000-0002-1825-0097'],
  ...[
    'https://orcid.org/0000-0002-1825-0097',
    '5493001KJTIIGC8Y1R12',
    '02mhbdp94',
    'https://ror.org/02mhbdp94',
  ],
  ...[
    'grid.5386.8',
    '123',
    '1234567890123456789012',
    '12345678901234567890123',
    'https://www.wikidata.org/wiki/Q42',
  ],
];
const signs = [...'019aAxXzZ-/. :@[`{é'];

/** Lines with identifiers of every scheme that is known and of others, right ones and those with one sign wrong. */
export function* oddIdentifiers(): Generator<Uint8Array> {
  for (const value of values) {
    const changed = [...value].flatMap((sign, at) =>
      ['', sign + sign, ...signs].map((other) => value.slice(0, at) + other + value.slice(at + 1)),
    );
    for (const one of new Set([value, ...changed]))
      for (const scheme of schemes)
        yield lineOf({
          type: 'source',
          id: 'source/a',
          kind: 'other',
          identifiers: [{ value: one, scheme }],
        });
  }
}
