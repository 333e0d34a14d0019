// Shows what Chancery does, on two published datasets: npm run demo
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join('packages', 'validators', 'dist', 'cli.cjs');
const canonicalVisit = 'packages/fixtures/data/misri-kapoor-2025/dataset.json';
const travelsOf2017 = 'packages/fixtures/data/us-travels-2017/generated/dataset.json';

say(`Chancery writes diplomatic visits down as data, and checks that the data is right.
Two datasets that come with it are checked here.

1. One visit: Vikram Misri and Pavan Kapoor in the United States, 27 to 29 May 2025,
   as one news article tells it. Each fact is in the dataset with its place in the
   article; what the article leaves open is marked as open.`);

validate(canonicalVisit);

say(`
2. A year of travel: the journeys abroad of the president and of the secretary of
   state of the United States in 2017, as the Office of the Historian published them.
   Each of the 67 rows is a visit. Only side by side do two of them show a mistake:
   the lines with > are the dates of the two visits.`);

validate(travelsOf2017);

say(`
On 6 November 2017 the published record has the secretary of state in Tokyo and in
Seoul. Which of the two is wrong the data cannot tell, so Chancery corrects nothing:
it asks an editor to look. The finding is a warning, and the dataset stays valid.

Try your own: node ${cli} validate your-file.json
All rules:    node ${cli} rules`);

function say(text) {
  console.log(text);
}

function validate(file) {
  console.log(`\n$ chancery validate ${file}\n`);
  const { status } = spawnSync(process.execPath, [cli, 'validate', file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
