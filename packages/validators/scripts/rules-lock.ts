// Adds new rules to rules.lock.json and says what is wrong; with --check it writes nothing.
import { writeFileSync } from 'node:fs';
import { rules } from '../src/index.ts';
import { isBreaking, lockFile, readLock } from './lock-files.ts';
import { lockProblems, relocked } from './locked-rules.ts';

const breaking = isBreaking();
if (!process.argv.includes('--check')) {
  writeFileSync(lockFile, `${JSON.stringify(relocked(rules, readLock(), breaking), null, 2)}\n`);
}
const problems = lockProblems(rules, readLock(), breaking);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
