import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, run } from './project.ts';

const dataset = 'node_modules/@chancery/fixtures/data/misri-kapoor-2025/dataset.json';

/** Runs the command line as a user starts it, and checks what it prints and every exit code. */
export async function commandLine(command: readonly string[], running: Running): Promise<undefined> {
  const chancery = (args: readonly string[], more: Partial<Running> = {}) =>
    run(command[0] ?? '', [...command.slice(1), ...args], { ...running, ...more });
  const text = readFileSync(join(running.cwd, dataset), 'utf8');
  const wrong = text.replace('"start": "2025-05-27"', '"start": "2025-02-30"');
  writeFileSync(join(running.cwd, 'wrong.json'), wrong);

  const account = /\b(\d+) records read = \1 valid \+ 0 invalid \+ 0 unreadable\b/u;
  assert.match(await chancery(['validate', dataset]), account);
  assert.match(await chancery(['validate', 'wrong.json'], { status: 1 }), /date-real/u);
  assert.match(await chancery(['validate', '-'], { input: text }), account);
  const { valid } = JSON.parse(
    await chancery(['validate', '--format', 'json', '-'], { input: wrong, status: 1 }),
  );
  assert.equal(valid, false);
  await chancery(['validate', '--no-such-option', dataset], { status: 2 });
  await chancery(['validate', 'no-such-file.json'], { status: 3 });
  await chancery(['rules']);
  return;
}
