import { grouped } from '../finding.ts';
import { recordTypes } from '../model.ts';
import { terminalText } from './escape.ts';
import type { Palette } from './palette.ts';
import type { Report, Summary } from './report.ts';
import { counted, wrapped } from './wording.ts';

interface SummaryStyle {
  readonly colours: Palette;
  readonly width: number | undefined;
}

const labelWidth = 'Records  '.length;

/** What the data holds, a line for each question: which records, of which time, from which sources, checked by what. */
export function summaryBlock(report: Report, style: SummaryStyle): readonly string[] {
  return summaryRows(report).flatMap(([label, text]) => row(label, text, style));
}

/** The same as labels and texts. */
export function summaryRows({ summary }: Report): readonly (readonly [label: string, text: string])[] {
  const { span, profile } = summary;
  return [
    ...(profile === undefined ? [] : [['Profile', terminalText(profile)] as const]),
    ['Records', recordsIn(summary)],
    ...(span === undefined ? [] : [['Dates', terminalText(`${span.start} to ${span.end}`)] as const]),
    ['Sources', sourcesIn(summary)],
    ['Rules', rulesIn(summary)],
  ];
}

function row(label: string, text: string, { colours, width }: SummaryStyle): readonly string[] {
  const lines = width === undefined ? [text] : wrapped(text, Math.max(40, width) - labelWidth - 1);
  return lines.map((line, index) => {
    const left = (index === 0 ? label : '').padEnd(labelWidth);
    return `${colours.faint(left)}${line}`;
  });
}

function recordsIn({ records }: Summary): string {
  const known = recordTypes.flatMap((type) => (records[type] ? [counted(records[type], type)] : []));
  const unknown = records.unknown ? [`${grouped(records.unknown)} of unknown type`] : [];
  return [...known, ...unknown].join(', ') || 'none';
}

function sourcesIn({ sources: { records, cited } }: Summary): string {
  if (records === 0) return 'no record that would cite one';
  // Rounded down: 100% is said only of all.
  const share = Math.floor((cited * 100) / records);
  return `cited by ${grouped(cited)} of ${counted(records, 'record')} (${share}%)`;
}

function rulesIn({ rules: { run, fired } }: Summary): string {
  const found = Object.entries(fired).map(([rule, times]) => `${terminalText(rule)} (${grouped(times)})`);
  return `${grouped(run)} run, ${found.length === 0 ? 'none found anything' : `found something: ${found.join(', ')}`}`;
}
