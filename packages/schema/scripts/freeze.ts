// Locks the bytes of the schemas, which are released as they stand: npm run freeze
// With --check it writes nothing, and fails where they are not locked.
import { spec } from '../src/spec.ts';
import { isPublishedOnDisk, lockProblemsOnDisk, release } from './release/released-files.ts';

const isCheck = process.argv.includes('--check');
if (!isCheck && !isPublishedOnDisk()) {
  release();
  console.log(`The schemas of ${spec.version} are locked.`);
}

const problems = [
  ...lockProblemsOnDisk(),
  ...(isPublishedOnDisk()
    ? []
    : [`The schemas of ${spec.version} are not locked: npm run release:prepare locks them.`]),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
