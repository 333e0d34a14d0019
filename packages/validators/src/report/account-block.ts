import type { Severity } from '../finding.ts';
import { grouped } from '../finding.ts';
import { terminalText } from './escape.ts';
import type { Palette } from './palette.ts';
import type { FileVerdict, Report } from './report.ts';
import { counted } from './wording.ts';

interface AccountStyle {
  readonly colours: Palette;
  readonly quiet: boolean;
}

/** The end of a report: a verdict on every file, then the account. */
export function accountBlock(report: Report, { colours, quiet }: AccountStyle): readonly string[] {
  const told = report.files.filter(({ valid }) => !(quiet && valid));
  const incomplete =
    'Incomplete: a part of the input was not read, so there may be more records and more findings.';
  return [
    ...told.map((verdict) => verdictLine(verdict, colours)),
    ...(report.account.complete ? [] : [colours.warning(incomplete)]),
    accountLine(report),
  ];
}

function verdictLine({ file, valid, account }: FileVerdict, { good, error }: Palette): string {
  const name = terminalText(file);
  if (valid) return `${name} ${good('is valid')}.`;
  const why = account.unreadable > 0 || !account.complete ? ': not all of it was read' : '';
  return `${name} ${error('is not valid')}${why}.`;
}

/** The account in one line: what became of the records, how many findings there are, what became of references. */
export function accountLine({ account, counts, summary: { references } }: Report): string {
  const { read, valid, invalid, unreadable, complete } = account;
  const records = `${counted(read, 'record')} read = ${grouped(valid)} valid + ${grouped(invalid)} invalid + ${grouped(unreadable)} unreadable`;
  const parts = [
    complete ? records : `${records}, incomplete`,
    findingsIn(counts),
    ...(references === undefined ? [] : [resolution(references)]),
  ];
  return parts.join(' · ');
}

function findingsIn({ error, warning, note }: Readonly<Record<Severity, number>>): string {
  const notes = note === 0 ? '' : `, ${counted(note, 'note')}`;
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}${notes}`;
}

function resolution({
  resolved,
  external,
  unresolved,
}: NonNullable<Report['summary']['references']>): string {
  const outside = external === 0 ? '' : `, ${grouped(external)} external`;
  const open = unresolved === 0 ? '' : `, ${grouped(unresolved)} not`;
  return `${counted(resolved, 'reference')} resolved${outside}${open}`;
}
