// Asks every question and writes RESULTS.md, and the short table into the README of the repository:
// npm run results [-- --effort 3] [--megabytes 400] [--only guard,zod]; what is not asked anew keeps its last answer.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figuresIn, withFigures } from '../src/marks.ts';
import { asked } from '../src/questions/asked.ts';
import type { Answer } from '../src/questions/question.ts';
import { questions } from '../src/questions/questions.ts';
import { resultsPage } from '../src/results.ts';

const { values } = parseArgs({
  options: { effort: { type: 'string' }, megabytes: { type: 'string' }, only: { type: 'string' } },
});
const options = (['effort', 'megabytes'] as const).flatMap((name) =>
  values[name] === undefined ? [] : [`--${name}`, values[name]],
);
const cache = new URL('../node_modules/.cache/answers/', import.meta.url);
const wanted = values.only?.split(',') ?? Object.keys(questions);

mkdirSync(cache, { recursive: true });
const answers: Answer[] = [];
for (const name of Object.keys(questions)) answers.push(await answerTo(name));

const page = resultsPage(answers, options);
writeFileSync(new URL('../RESULTS.md', import.meta.url), page);
const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), figuresIn(page)));

async function answerTo(name: string): Promise<Answer> {
  const file = new URL(`${name}.json`, cache);
  if (!wanted.includes(name) && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const began = performance.now();
  const answer = await asked(name, options);
  console.error(`${name}: ${Math.round((performance.now() - began) / 1000)} s`);
  writeFileSync(file, JSON.stringify(answer));
  return answer;
}
