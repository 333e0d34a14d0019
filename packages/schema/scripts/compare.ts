// Tells how the schemas differ from the last released ones, and which changeset that takes: npm run compare
import { differencesOf } from './release/differences.ts';
import { kindProblems, lineOf } from './release/kinds.ts';
import { bundles, lockProblemsOnDisk, standing } from './release/released-files.ts';

const pair = bundles();
if (pair === undefined) console.log('No schema was released yet: there is nothing to compare with.');
const differences = pair === undefined ? [] : differencesOf(pair.before, pair.after);
const known = pair === undefined ? undefined : standing(pair);

if (known !== undefined && differences.length === 0) console.log('The schemas are those that were released.');
if (known !== undefined) for (const difference of differences) console.log(lineOf(difference, known.version));

const problems = [...lockProblemsOnDisk(), ...(known === undefined ? [] : kindProblems(differences, known))];
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
