import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, terminalText } from '../src/report/escape.ts';
import { formats } from './all-formats.ts';
import { call, emptyFolder } from './cli-terminal.ts';
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
  ['a command of GitHub', '::error::a', '⟨U+003A⟩:error::a'],
  ['one behind white space', 'a \u00a0::set-env name=a::b', 'a \u00a0⟨U+003A⟩:set-env name=a::b'],
  ['colons inside a word', 'std::vector', 'std::vector'],
  ['an older command', 'a##[error]b', 'a#⟨U+0023⟩[error]b'],
  ['a command of Azure', '###VSO[task.setvariable]', '##⟨U+0023⟩VSO[task.setvariable]'],
  ['a command of TeamCity', '##teamcity[a]', '#⟨U+0023⟩teamcity[a]'],
  ['a number in a list', '# 1 [a] ## b', '# 1 [a] ## b'],
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

describe('data full of commands to a runner', () => {
  const evil = '::error::a ::add-mask::b ##[error]c ##vso[task.complete]d';
  const records = [
    { type: `meeting${evil}`, id: evil, [evil]: evil },
    { type: 'visit', id: `visit/${evil}`, status: evil, [evil]: evil, partOf: [evil], when: { start: evil } },
  ];
  const versioned = { ...small, chancery: evil };
  const [line, lines] = [asNdjson({ ...small, records }), JSON.stringify({ ...small, records }, null, 2)];
  const texts: readonly (readonly [string, string])[] = [
    ['in NDJSON', line],
    ['in a document', lines],
    ['as the version', asNdjson(versioned)],
    ['instead of data', evil],
    ['in a broken record', line.replaceAll('"status":', evil)],
    ['on lines of their own', lines.replaceAll('"status":', `\n${evil}\n`)],
  ];

  it.each(texts)('%s gives none, in no format and at no width', async (_, stdin) => {
    const folder = emptyFolder();
    writeFileSync(folder.in('::error::x.json'), stdin);
    const files = ['-', relative('.', folder.in('::error::x.json')), '::error::none', '##[error]none'];
    for (const { name } of formats)
      for (const world of [{}, { width: 40 }]) {
        const { out, err } = await call(['validate', '--format', name, ...files], { stdin, ...world });
        const ours = name === 'github' ? out.replaceAll(/^::(?:error|warning|notice) /gmu, '') : out;
        expect(`${ours}${err}`).not.toMatch(/^\s*::|##[a-z]*\[/imu);
      }
    folder.remove();
  });
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
