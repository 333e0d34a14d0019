import { misriKapoor2025 } from '@chancery/fixtures';
import { synthesizeLines } from '@chancery/fixtures/synthetic';
import { asNdjson, ndjson, small } from './small-dataset.ts';

const lines = [...synthesizeLines({ seed: 3, visits: 1 })];
const synthetic = lines.join('');
const wide = synthetic.replaceAll('"name":"', '"name":"Żółć 🜚 ');
const long = ndjson.replace('"A document"', `"${'x'.repeat(5000)}"`);

/** How many records the synthetic lines hold, and these lines. */
export const sound = { records: lines.length - 1, text: synthetic };

/** NDJSON written in every way that may matter to who reads it line by line; limits are meant to be 4000 characters. */
export const lineTexts: Readonly<Record<string, string>> = {
  NDJSON: ndjson,
  'NDJSON with CR LF': synthetic.replaceAll('\n', '\r\n'),
  'NDJSON with a lone CR': ndjson.replaceAll(',"', ',\r"'),
  'NDJSON with blank lines': synthetic.replaceAll('\n', '\n \t\r\n\n'),
  'NDJSON with white space around': synthetic.replaceAll('\n{', '\n\t  {').replaceAll('}\n', '} \n'),
  'NDJSON without a last line break': synthetic.slice(0, -1),
  'NDJSON that is cut': synthetic.slice(0, -40),
  'NDJSON without a header': lines.slice(1).join(''),
  'NDJSON with a refused header': ndjson.replace('"chancery":"0.1"', '"chancery":"9.9"'),
  'NDJSON with late headers': [...lines.slice(1, 3), lines[0], ...lines.slice(3), lines[0]].join(''),
  'NDJSON with two headers': synthetic + lines[0],
  'NDJSON of other than ASCII': wide,
  'NDJSON with a mark': `\ufeff${wide}`,
  'NDJSON with marks inside': synthetic.replaceAll('\n', '\n\ufeff'),
  'NDJSON with a line that is too long': long + synthetic,
  'NDJSON with blanks that are too long': `${ndjson}${' '.repeat(9000)}\r\n${lines.slice(1).join('')}`,
  'NDJSON with a long start': `${ndjson}${' '.repeat(3990)}${lines[1]}${' '.repeat(5000)}${lines[2]}`,
  'NDJSON with records twice': ndjson + ndjson.slice(ndjson.indexOf('\n') + 1),
  'NDJSON with mistakes': synthetic.replaceAll('"status"', '"staus"').replaceAll('"id":"o', '"id": o'),
  'the canonical visit': asNdjson(misriKapoor2025),
  'a document': JSON.stringify(small, null, 1),
};
