import { readFileSync } from 'node:fs';
import { validate } from '@chancery/validators';
import { describe, expect, it } from 'vitest';
import { exampleIn } from '../scripts/spec/examples.ts';
import { marksIn } from '../scripts/spec/marks.ts';
import { authoredPages } from '../scripts/spec/pages.ts';
import { ruleFacts } from '../scripts/spec/rules.ts';
import { rulesNamedIn, unprovenSentences } from './obligations.ts';

const root = new URL('../../', import.meta.url);
const authored = authoredPages();
const examples = [...authored].flatMap(([file, text]) =>
  marksIn(text)
    .filter(({ verb }) => verb === 'example')
    .map(({ words }) => ({ file, words, told: words.join(' ') })),
);

describe('what the specification demands', () => {
  it.each([...authored])('%s names for each MUST a core rule, a schema or a case', (_, text) => {
    expect(unprovenSentences(text)).toEqual([]);
  });

  it('is all that the core rules demand', () => {
    const named = new Set([...authored.values()].flatMap(rulesNamedIn));
    const silent = ruleFacts.filter(({ id, set }) => set === 'core' && !named.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['without a word of proof', 'A visit MUST be short.'],
    ['by a rule of quality', 'A visit MUST be short ([x](../generated/rules/duration-plausible.md)).'],
    ['by a rule that does not exist', 'A visit MUST be short ([x](../generated/rules/visit-short.md)).'],
    ['by a page of prose', 'A visit MUST be short ([x](visit.md)).'],
    [
      'by the proof of the next sentence',
      'It MUST be short. So it is ([x](../generated/rules/id-unique.md)).',
    ],
  ])('is not proven %s', (_, sentence) => {
    expect(unprovenSentences(sentence)).toHaveLength(1);
  });

  it('is said in the words that are explained', () => {
    const others = /\b(?:SHALL|REQUIRED|RECOMMENDED|OPTIONAL|MAY)\b/u;
    expect([...authored].filter(([, text]) => others.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('the examples', () => {
  it('stand on the page of every record', () => {
    const shown = new Set(examples.map(({ file }) => file));
    expect([...authored.keys()].filter((file) => isOfRecord(file) && !shown.has(file))).toEqual([]);
  });

  it.each(examples)('$file, $told: is accepted data', ({ words }) => {
    const [kind, , name] = words;
    const { file } = exampleIn(words);
    const whole: unknown = JSON.parse(readFileSync(new URL(file, root), 'utf8'));
    if (kind === 'fixture') expect(validate(whole).findings).toEqual([]);
    else {
      const { cases } = whole as { cases: readonly { name: string; findings: readonly unknown[] }[] };
      expect(cases.filter((one) => one.name === name).map(({ findings }) => findings)).toEqual([[]]);
    }
  });
});

function isOfRecord(file: string): boolean {
  return marksIn(authored.get(file) ?? '').some(({ verb }) => verb === 'record');
}
