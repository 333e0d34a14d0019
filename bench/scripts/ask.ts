// Asks one question and prints what was found: npm run guard [-- --effort 3] [--clock cpu] [--seed 7] [--megabytes 400] [--json]
import { asking } from '../src/questions/options.ts';
import { questions } from '../src/questions/questions.ts';

const { name, json, options } = asking();
const question = questions[name];
if (question === undefined) {
  console.error(`There is no question ${name}; known are ${Object.keys(questions).join(', ')}.`);
  process.exitCode = 2;
} else {
  const answer = await question(options);
  if (json) console.log(JSON.stringify(answer));
  else {
    console.log(`## ${answer.title}\n\n${answer.text}\n`);
    for (const [what, ratio] of Object.entries(answer.ratios)) console.log(`${what}: ${ratio.toFixed(2)}`);
  }
}
