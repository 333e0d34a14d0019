import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, terminalText } from '../src/report/escape.ts';
import { formats } from '../src/report/formats.ts';
import { call } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

/** What must never reach a terminal raw, the newline aside. */
const hidden = /[^\P{C}\n\p{Cn}\p{Co}]|\p{Zl}|\p{Zp}/u;

const shown: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['plain words', 'Tōkyō 東京 \u{1f600} e\u0301', 'Tōkyō 東京 \u{1f600} e\u0301'],
  ['a colour', '\u001b[31m', '⟨U+001B⟩[31m'],
  ['a one-byte escape', '\u009b31m', '⟨U+009B⟩31m'],
  ['a new line', 'a\nb', 'a⟨U+000A⟩b'],
  ['a tab', 'a\tb', 'a⟨U+0009⟩b'],
  ['a turn of direction', 'a\u202eb', 'a⟨U+202E⟩b'],
  ['an isolate', '\u2066', '⟨U+2066⟩'],
  ['nothing to be seen', 'a\u200bb', 'a⟨U+200B⟩b'],
  ['a byte order mark', '\ufeff', '⟨U+FEFF⟩'],
  ['a line separator', '\u2028', '⟨U+2028⟩'],
  ['a tag', '\u{e0041}', '⟨U+E0041⟩'],
  ['half a character', '\ud83d', '⟨U+D83D⟩'],
  ['a filler', '\u3164', '⟨U+3164⟩'],
];

it.each(shown)('shows %s', (_, text, visible) => expect(terminalText(text)).toBe(visible));

it('hides nothing of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(terminalText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(jsonText([text])).not.toMatch(hidden);
      expect(JSON.parse(jsonText([text]))).toEqual([text]);
    }),
    { numRuns: 200 },
  );
});

describe('data full of control characters', () => {
  const evil = '\u001b]0;x\u0007\u001b[2J\r\u0000\u009b1m\u202e\u2066\u200b\u2028\ufeff\u007f\ud800';
  const records = [
    { type: `meeting${evil}`, id: evil, [evil]: evil },
    { type: 'visit', id: `visit/${evil}`, status: evil, [evil]: evil, partOf: [evil], when: { start: evil } },
    { type: 'source', id: 'source/a', kind: 'document', name: evil, extensions: { [evil]: evil } },
  ];
  const named = { ...small, id: evil, records };
  const versioned = { ...small, chancery: evil };
  const texts: readonly (readonly [string, string])[] = [
    ['escaped in NDJSON', asNdjson(named)],
    ['escaped in a document', JSON.stringify({ ...small, records }, null, 2)],
    ['raw in NDJSON', asNdjson({ ...small, records }).replaceAll('document', `document${evil}`)],
    ['raw in a document', JSON.stringify(small).replaceAll('visit', evil)],
    ['instead of data', evil],
    ['as the version', asNdjson(versioned)],
  ];

  it.each(texts)('%s never reaches the reader raw', async (_, text) => {
    for (const { name } of formats) {
      const { out, err, code } = await call(['validate', '--format', name, '-'], { stdin: text });
      expect(code).not.toBe(4);
      expect(out).not.toMatch(hidden);
      expect(err).not.toMatch(hidden);
    }
  });

  it('keeps its lines apart, whatever a name holds', async () => {
    const { err, out } = await call(['validate', 'no\nsuch\u001b[2Jfile']);
    expect(err).toBe('chancery: no⟨U+000A⟩such⟨U+001B⟩[2Jfile does not exist\n');
    expect(out).toContain('no⟨U+000A⟩such⟨U+001B⟩[2Jfile is not valid');
  });
});
