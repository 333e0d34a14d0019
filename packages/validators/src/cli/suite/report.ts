import { terminalText } from '../../report/escape.ts';
import type { Palette } from '../../report/palette.ts';
import { counted } from '../../report/wording.ts';
import type { Disagreement, FolderCount, Outcome } from './agreement.ts';
import { runners } from './runners.ts';

/** What came of a suite, or of the part that could be read, for people. Safe for a terminal. */
export function* suiteReport(
  { folders, disagreements }: Outcome,
  isWhole: boolean,
  colours: Palette,
): Generator<string> {
  for (const disagreement of disagreements) yield `${told(disagreement, colours)}\n`;
  yield* table(folders, colours);
  const cases = folders.reduce((sum, folder) => sum + folder.cases, 0);
  const runs = folders.reduce((sum, folder) => sum + totalOf(folder), 0);
  const wrong = new Set(disagreements.map(({ file, name }) => `${file}\n${name}`)).size;
  const verdict =
    wrong === 0 ? 'all agree' : `${counted(wrong, 'case')} ${wrong === 1 ? 'differs' : 'differ'}`;
  const rest = isWhole ? '' : '; not all of the suite could be read';
  yield `\n${counted(cases, 'case')}, ${counted(runs, 'run')}: ${verdict}${rest}\n`;
}

function told({ file, name, by, missing, surplus, reason }: Disagreement, colours: Palette): string {
  const lines = [
    `${colours.strong(terminalText(file))}  ${terminalText(name)}`,
    ...(reason === undefined ? [] : [`  ${terminalText(reason)}`]),
    ...missing.map((line) => `  ${colours.error('missing')}  ${placed(line)}`),
    ...surplus.map((line) => `  ${colours.error('surplus')}  ${placed(line)}`),
    ...(by.length === 0 ? [] : [`  ${colours.faint(`by ${by.join(', ')}`)}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A finding with its pointer set off: that of the dataset itself is empty. */
function placed(line: string): string {
  const [severity = '', rule = '', ...pointer] = line.split(' ');
  const at = pointer.join(' ');
  return terminalText(`${severity} ${rule} at ${at === '' ? 'the value itself' : at}`);
}

/** How many cases a folder has, and how often each runner was asked. */
function* table(folders: readonly FolderCount[], colours: Palette): Generator<string> {
  const names = runners.map(({ name }) => name);
  const rows = folders.map(({ folder, cases, runs }) => [
    terminalText(folder),
    ...[cases, ...names.map((name) => runs.get(name) ?? 0)].map(String),
  ]);
  const heads = ['folder', 'cases', ...names];
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const [index, row] of [heads, ...rows].entries()) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    yield `${index === 0 ? colours.faint(cells.join('  ')) : cells.join('  ')}\n`;
  }
}

function totalOf({ runs }: FolderCount): number {
  return [...runs.values()].reduce((sum, count) => sum + count, 0);
}
