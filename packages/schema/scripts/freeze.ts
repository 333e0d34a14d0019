// Locks the bytes of the schemas, which are released as they stand: npm run freeze
// With --check it writes nothing, and fails where something is not locked.
import { lockProblemsOnDisk, release, unlockedOnDisk } from './release/released-files.ts';

const isCheck = process.argv.includes('--check');
const problems = lockProblemsOnDisk();
const fresh = unlockedOnDisk();

if (problems.length === 0 && !isCheck) release();
for (const problem of problems) console.error(problem);
if (isCheck) for (const id of fresh) console.error(`${id} is not locked: npm run release:prepare locks it.`);
else if (problems.length === 0) console.log(`Locked: ${fresh.length} new schemas.`);
process.exitCode = problems.length > 0 || (isCheck && fresh.length > 0) ? 1 : 0;
