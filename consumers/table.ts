import type { Outcome } from './outcome.ts';

const results = ['passed', 'failed', 'skipped', 'does not exist'] as const;

/** The outcomes as a table, and below it what failed, whole, and a line that counts. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ what }) => what.length));
  const rows = outcomes.map(({ what, result, reason }) =>
    `${what.padEnd(width)}  ${result.padEnd(14)}  ${firstLine(reason)}`.trimEnd(),
  );
  const failures = outcomes.filter(({ result }) => result === 'failed');
  const told = failures.map(({ what, reason }) => `\n${what}\n${reason.replaceAll(/^/gmu, '  ')}`);
  const counts = results.map(
    (result) => `${outcomes.filter((one) => one.result === result).length} ${result}`,
  );
  return [...rows, ...told, '', counts.join(', ')].join('\n');
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.slice(0, 110) ?? '';
}
