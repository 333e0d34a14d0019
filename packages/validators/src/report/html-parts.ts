import { grouped as thousands } from '../finding.ts';
import { accountLine } from './account-block.ts';
import { byFile } from './by-file.ts';
import { markupText } from './escape.ts';
import { notShown } from './not-shown.ts';
import type { FileVerdict, Report } from './report.ts';
import { summaryRows } from './summary-block.ts';
import { counted } from './wording.ts';

/** The verdict in a headline, the account, and how many findings there are of each severity. */
export function headOf(report: Report): string {
  const { valid, counts } = report;
  const more = notShown(report);
  const cards = [
    card('error', counts.error, 'Errors'),
    card('warning', counts.warning, 'Warnings'),
    card('note', counts.note, 'Notes'),
    ...(more === 0 ? [] : [card('faint', more, 'Counted, not shown')]),
  ];
  return `<header><p class="kind">Chancery validation report</p>
<h1><span class="${valid ? 'good' : 'error'}">${valid ? '✓' : '✗'}</span> ${markupText(headline(report))}</h1>
<p class="account">${markupText(accountLine(report))}</p>${incomplete(report)}
<dl class="counts">${cards.join('')}</dl></header>
`;
}

/** The headline, which is the title of the page, too. */
export function headline({ files, valid }: Report): string {
  const [first] = files;
  if (first !== undefined && files.length === 1) return `${first.file} is ${valid ? 'valid' : 'not valid'}`;
  const wrong = files.filter((file) => !file.valid).length;
  const all = counted(files.length, 'file');
  return wrong === 0 ? `All of ${all} valid` : `${thousands(wrong)} of ${all} not valid`;
}

function card(severity: string, count: number, name: string): string {
  const colour = count === 0 ? 'faint' : severity;
  return `<div><dt>${name}</dt><dd class="${colour}">${thousands(count)}</dd></div>`;
}

function incomplete({ account }: Report): string {
  if (account.complete) return '';
  const text = 'A part of the input was not read, so there may be more records and more findings.';
  return `\n<p class="warning"><b>Incomplete:</b> ${text}</p>`;
}

/** A verdict and an account for each file. */
export function filesOf(report: Report): string {
  const columns = ['Read', 'Valid', 'Invalid', 'Unreadable'];
  const heads = columns.map((name) => `<th class="number" scope="col">${name}</th>`).join('');
  return `<section><h2>Files</h2><div class="table"><table><thead><tr><th scope="col">File</th><th scope="col">Verdict</th>${heads}</tr></thead>
<tbody>${byFile(report).map(rowOf).join('')}</tbody></table></div></section>
`;
}

function rowOf({ file, valid, account }: FileVerdict): string {
  const { read, valid: good, invalid, unreadable, complete } = account;
  const numbers = [read, good, invalid, unreadable].map(
    (count) => `<td class="number">${thousands(count)}</td>`,
  );
  const verdict = `${valid ? '✓ valid' : '✗ not valid'}${complete ? '' : ', incomplete'}`;
  return `<tr><th scope="row"><bdi>${markupText(file)}</bdi></th><td class="${valid ? 'good' : 'error'}">${verdict}</td>${numbers.join('')}</tr>
`;
}

/** What the data holds. */
export function summaryOf(report: Report): string {
  const rows = summaryRows(report).map(
    ([label, text]) => `<dt>${label}</dt><dd><bdi>${markupText(text)}</bdi></dd>`,
  );
  return `<section><h2>Summary</h2><dl class="summary">${rows.join('')}</dl></section>
`;
}
