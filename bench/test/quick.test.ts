import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../scripts/quick.ts', import.meta.url));

/** Far below what is usual, about 8 and 4, so that only a fast path that is lost falls below, never a busy machine. */
const floors = { guard: 2.5, safeParse: 1.5 };

describe('a first look at the speed', () => {
  it.each(Object.entries(floors))('%s is at least %d times as fast as plain Zod', (what, floor) => {
    // A machine that is busy with something else may spoil one look, hardly three.
    const held = [0, 1, 2].some((turn) => (look(turn)[what] ?? 0) >= floor);
    expect(held).toBe(true);
  });
});

const taken: Readonly<Record<string, number>>[] = [];

/** What a process that reads the sources measures; both cases share each look. */
function look(turn: number): Readonly<Record<string, number>> {
  const options = ['--conditions=@chancery/source', '--import', 'tsx', script];
  taken[turn] ??= JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
  return taken[turn] ?? {};
}
