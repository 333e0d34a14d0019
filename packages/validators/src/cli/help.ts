import type { Option, Verb } from './verb.ts';

const codes = [
  'Exit codes: 0 valid, 1 findings, 2 wrong usage or settings, 3 not all input',
  'could be read, 4 a bug of ours, 130 or 143 ended by a signal.',
];

/** The page of one verb: what it does, its options, and examples. It fits a screen. */
export function verbPage({ name, operands, details, options, examples }: Verb): string {
  return page([
    `Usage: chancery ${[name, '[options]', operands].filter((part) => part !== '').join(' ')}`,
    '',
    ...details,
    '',
    ...columns(options.map((option) => [spelling(option), option.summary])),
    '',
    ...examples.map((example, index) => `${index === 0 ? 'Examples:' : '         '} ${example}`),
    ...codes,
  ]);
}

/** The page of all verbs. */
export function overview(verbs: readonly Verb[]): string {
  const others: readonly (readonly [string, string])[] = [
    ['help [verb]', 'shows this page, or the page of a verb'],
    ['--version', 'says which version this is'],
  ];
  return page([
    'Checks records of diplomatic visits against the Chancery specification.',
    '',
    'Usage: chancery <verb> [options]',
    '',
    ...columns([...verbs.map((verb) => [verb.name, verb.does] as const), ...others]),
    '',
    'Examples: chancery validate visits.ndjson',
    '          chancery help validate',
    '',
    ...codes,
  ]);
}

/** An option with its values; of many, its summary has to tell. */
function spelling({ name, short, value, choices }: Option): string {
  const all = choices?.join('|');
  const values = all === undefined || all.length > 24 ? value : all;
  const long = value === undefined ? `--${name}` : `--${name} ${values}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
