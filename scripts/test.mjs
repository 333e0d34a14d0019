// Every check of the repository, in the order in which a mistake is cheapest to find.
// All of them run even when one fails; the last line counts what passed and what failed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reportFile = join(root, 'node_modules', '.cache', 'vitest-report.json');
const bin = (name) => join('node_modules', name);

const checks = [
  [
    'lint and format',
    bin('@biomejs/biome/bin/biome'),
    'ci',
    '--error-on-warnings',
    '--diagnostic-level=warn',
  ],
  [
    'types, build and packages',
    'scripts/turbo.mjs',
    'typecheck',
    'typecheck:tools',
    'build',
    'check:package',
    '--continue=dependencies-successful',
  ],
];

const failed = checks.filter(([name, ...command]) => !passes(name, command)).map(([name]) => name);
const tests = runTests();
if (!tests.ok && tests.failed === 0) failed.push('test run');

if (failed.length > 0) console.log(`Failed: ${failed.join('; ')}.`);
const failures = tests.failed + failed.length;
console.log(`${tests.passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

function passes(name, command) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function runTests() {
  rmSync(reportFile, { force: true });
  const ok = passes('tests', [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json',
    reportFile,
  ]);
  return { ok, ...readCounts() };
}

function readCounts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportFile, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
