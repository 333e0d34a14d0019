import { readFileSync } from 'node:fs';

/** A row of `docs/guides/terms.tsv`: a term of another vocabulary and what corresponds to it here. */
export interface Term {
  readonly vocabulary: string;
  /** Empty for fields of ours to which no term of another vocabulary leads. */
  readonly term: string;
  /** Schemas, their fields and words of vocabularies; none where nothing corresponds, and the note says why. */
  readonly ours: readonly string[];
  readonly note: string;
}

/** The vocabularies of the table, in the order in which the page shows them. */
export const vocabularies: Readonly<Record<string, string>> = {
  popolo: '[Popolo](http://www.popoloproject.com/specs/)',
  'schema.org': '[schema.org](https://schema.org)',
  bods: '[Beneficial Ownership Data Standard 0.4](https://standard.openownership.org)',
  ocds: '[Open Contracting Data Standard 1.1](https://standard.open-contracting.org)',
  prov: '[PROV-O](https://www.w3.org/TR/prov-o/)',
  dcat: '[DCAT and Dublin Core](https://www.w3.org/TR/vocab-dcat-3/)',
  edtf: '[EDTF (ISO 8601-2)](https://www.loc.gov/standards/datetime/)',
  chancery: 'Only here',
};

export const terms: readonly Term[] = readFileSync(
  new URL('../../docs/guides/terms.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [vocabulary = '', term = '', ours = '', note = ''] = line.split('\t');
    return { vocabulary, term, ours: ours.split(' ').filter((name) => name !== ''), note };
  });

/** A page with the tables between its two marks made anew. */
export function withTables(page: string): string {
  const tables = Object.entries(vocabularies).map(
    ([key, name]) => `### ${name}\n\n${table(terms.filter(({ vocabulary }) => vocabulary === key))}`,
  );
  return page.replace(
    /(<!-- terms -->\n)[\s\S]*(<!-- \/terms -->)/u,
    (_, start: string, end: string) => `${start}\n${tables.join('\n')}\n${end}`,
  );
}

function table(rows: readonly Term[]): string {
  const hasTerms = rows.some(({ term }) => term !== '');
  const cells = rows.map(({ term, ours, note }) => [
    ...(hasTerms ? [`\`${term}\``] : []),
    inWords(ours),
    note,
  ]);
  const heads = hasTerms ? ['there', 'here', 'note'] : ['fields', 'why they exist'];
  return [line(heads), line(heads.map(() => '---')), ...cells.map(line)].join('');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function inWords(names: readonly string[]): string {
  return names.length === 0 ? '—' : names.map((name) => `\`${name.replace('=', ': ')}\``).join(', ');
}
