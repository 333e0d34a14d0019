/** A text with a region, and the frame that is drawn of it. */
export interface FrameCase {
  readonly name: string;
  readonly text: string;
  /** Line and column, as in a finding. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width?: number;
  readonly context?: boolean;
  readonly frame: readonly string[];
}

/** Frames as they must be, each special in one way. */
export const frames: readonly FrameCase[] = [
  {
    name: 'a word on a line, with the line before',
    text: '{\n  "a": 1,\n  "b": 2\n}\n',
    from: [3, 8],
    to: [3, 9],
    frame: ['  2 │   "a": 1,', '  3 │   "b": 2', '    │        ~'],
  },
  {
    name: 'the first line, which has none before it',
    text: '["a"]',
    from: [1, 2],
    to: [1, 5],
    frame: ['  1 │ ["a"]', '    │  ~~~'],
  },
  {
    name: 'line numbers of different lengths',
    text: `${'\n'.repeat(8)}nine\nten`,
    from: [10, 1],
    to: [10, 4],
    frame: ['   9 │ nine', '  10 │ ten', '     │ ~~~'],
  },
  {
    name: 'a tab before and in the region as two spaces each',
    text: '\t"a":\t"b\tc"',
    from: [1, 7],
    to: [1, 12],
    frame: ['  1 │   "a":  "b  c"', '    │         ~~~~~~'],
  },
  {
    name: 'wide characters before the region',
    text: '{"名前":"東京"}',
    from: [1, 8],
    to: [1, 10],
    frame: ['  1 │ {"名前":"東京"}', '    │          ~~~~'],
  },
  {
    name: 'a picture of two code units and two cells',
    text: '"😀":"x"',
    from: [1, 6],
    to: [1, 9],
    frame: ['  1 │ "😀":"x"', '    │      ~~~'],
  },
  {
    name: 'a flag, a skin tone and a picture made wide by its selector',
    text: '🇮🇳👍🏽☎️x',
    from: [1, 11],
    to: [1, 12],
    frame: ['  1 │ 🇮🇳👍🏽☎️x', '    │       ~'],
  },
  {
    name: 'combining marks, which take no room',
    text: '"e\u0301e\u0301":x',
    from: [1, 8],
    to: [1, 9],
    frame: ['  1 │ "e\u0301e\u0301":x', '    │      ~'],
  },
  {
    name: 'hidden characters made visible and underlined as a whole',
    text: '"a\u202eb"',
    from: [1, 3],
    to: [1, 4],
    frame: ['  1 │ "a⟨U+202E⟩b"', '    │   ~~~~~~~~'],
  },
  {
    name: 'an escape sequence that would colour the terminal',
    text: '\u001b[31mred',
    from: [1, 6],
    to: [1, 9],
    frame: ['  1 │ ⟨U+001B⟩[31mred', '    │             ~~~'],
  },
  {
    name: 'the middle of a long line between two cuts',
    text: `"${'a'.repeat(100)}","b":77,"${'c'.repeat(100)}"`,
    from: [1, 108],
    to: [1, 110],
    frame: ['  1 │ …aaaaaaaaaaaaaaa","b":77,"ccccccc…', '    │                       ~~'],
  },
  {
    name: 'the beginning of a long line with a cut behind it',
    text: `{"b":77,"${'c'.repeat(100)}"}`,
    from: [1, 6],
    to: [1, 8],
    frame: ['  1 │ {"b":77,"cccccccccccccccccccccccc…', '    │      ~~'],
  },
  {
    name: 'the end of a long line with a cut before it',
    text: `{"${'c'.repeat(100)}":77}`,
    from: [1, 105],
    to: [1, 107],
    frame: ['  1 │ …ccccccccccccccccccccccccccc":77}', '    │                               ~~'],
  },
  {
    name: 'a region longer than the window',
    text: `{"a":"${'b'.repeat(100)}"}`,
    from: [1, 6],
    to: [1, 108],
    frame: ['  1 │ …"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…', '    │  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~'],
  },
  {
    name: 'a long line of wide characters without halving one',
    text: `"${'東'.repeat(60)}x${'京'.repeat(60)}"`,
    from: [1, 62],
    to: [1, 63],
    width: 30,
    frame: ['  1 │ …東東東東東東東x京京京…', '    │                ~'],
  },
  {
    name: 'a long line before that is cut',
    text: `[\n  "${'a'.repeat(100)}",\n  "b"`,
    from: [3, 3],
    to: [3, 6],
    frame: [`  2 │   "${'a'.repeat(30)}…`, '  3 │   "b"', '    │   ~~~'],
  },
  {
    name: 'a long record before as no more than there',
    text: `"${'a'.repeat(100)}"\n"b"`,
    from: [2, 1],
    to: [2, 4],
    frame: ['  1 │ …', '  2 │ "b"', '    │ ~~~'],
  },
  {
    name: 'a region of many lines with the name of its property',
    text: '{\n  "when": {\n    "start": 1,\n    "end": 2\n  },\n}',
    from: [2, 11],
    to: [5, 4],
    frame: [
      '  1 │ {',
      '> 2 │   "when": {',
      '    │   ~~~~~~~~~',
      '> 3 │     "start": 1,',
      '> 4 │     "end": 2',
      '> 5 │   },',
    ],
  },
  {
    name: 'the beginning of a region of very many lines',
    text: `[\n${'  1,\n'.repeat(30)}  1\n]`,
    from: [1, 1],
    to: [33, 2],
    frame: ['> 1 │ [', '    │ ~', '> 2 │   1,', '> 3 │   1,', '    │ … up to line 33'],
  },
  {
    name: 'a region that ends with its line',
    text: 'one\ntwo\n',
    from: [1, 1],
    to: [2, 1],
    frame: ['  1 │ one', '    │ ~~~'],
  },
  {
    name: 'an empty line',
    text: 'a\n\nb',
    from: [2, 1],
    to: [2, 1],
    frame: ['  1 │ a', '  2 │', '    │ ~'],
  },
  {
    name: 'the end of the text after the last line',
    text: '{\n',
    from: [2, 1],
    to: [2, 1],
    frame: ['  1 │ {', '  2 │', '    │ ~'],
  },
  {
    name: 'the end of a last line without a newline',
    text: '{"a":1',
    from: [1, 7],
    to: [1, 7],
    frame: ['  1 │ {"a":1', '    │       ~'],
  },
  {
    name: 'an empty text',
    text: '',
    from: [1, 1],
    to: [1, 1],
    frame: ['  1 │', '    │ ~'],
  },
  {
    name: 'lines that end with CR LF or a lone CR',
    text: 'a\r\nb\rc',
    from: [3, 1],
    to: [3, 2],
    frame: ['  2 │ b', '  3 │ c', '    │ ~'],
  },
  {
    name: 'no line before where none is wanted',
    text: 'a\nb',
    from: [2, 1],
    to: [2, 2],
    context: false,
    frame: ['  2 │ b', '    │ ~'],
  },
];
