// Holds what was measured against the floors: npm run check [-- --only guard,zod] [--effort 0.3]
// A question that fails is asked once more, more thoroughly. Ends with 1 where a ratio stays below its floor.
import { parseArgs } from 'node:util';
import { asked } from '../src/questions/asked.ts';
import { falls, floorsOf } from '../src/questions/floors.ts';
import { questions } from '../src/questions/questions.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    effort: { type: 'string', default: '0.3' },
    clock: { type: 'string', default: 'wall' },
  },
});
const wanted = values.only?.split(',') ?? Object.keys(questions);
const unknown = wanted.find((name) => questions[name] === undefined);
if (unknown !== undefined) throw new RangeError(`There is no question ${unknown}`);

for (const name of wanted.filter((each) => Object.keys(floorsOf(each)).length > 0)) {
  const effort = Number(values.effort);
  const first = falls(name, (await asked(name, optionsOf(effort))).ratios);
  const fallen = first.length === 0 ? [] : falls(name, (await asked(name, optionsOf(effort * 3))).ratios);
  for (const { what, floor, found } of fallen)
    console.log(`${what}: ${found?.toFixed(2) ?? 'not measured'}, below ${floor}`);
  console.log(`${name}: ${Object.keys(floorsOf(name)).length} floors, ${fallen.length} not held`);
  if (fallen.length > 0) process.exitCode = 1;
}

function optionsOf(effort: number): readonly string[] {
  return ['--effort', String(effort), '--clock', values.clock];
}
