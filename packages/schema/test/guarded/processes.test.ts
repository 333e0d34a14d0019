import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('two-verdicts.ts', import.meta.url));
const expected = ['{"success":true}', 'Unrecognized key: "foo"', 'guarded', ''].join('\n');

const circumstances: readonly (readonly [string, readonly string[]])[] = [
  ['as usual', []],
  ['where text must not become code', ['--disallow-code-generation-from-strings']],
  ['where Zod compiles every schema', ['--import=zod/compile']],
];

it.each(circumstances)('the public schemas answer %s', (_, options) => {
  const args = ['--import=tsx', '--conditions=@chancery/source', ...options, program];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  expect(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })).toBe(expected);
});
