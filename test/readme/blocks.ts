/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string;
  /** What follows the language in the opening line: the name of a file, if anything. */
  readonly file: string;
  readonly text: string;
  /** Where the text begins and ends in the page. */
  readonly start: number;
  readonly end: number;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gmu)].map((match) => {
    const [whole, language = '', file = '', text = ''] = match;
    const start = match.index + whole.indexOf('\n') + 1;
    return { language, file, text, start, end: start + text.length };
  });
}

/** The output that a page shows for a block: the `text` block right behind it. */
export function outputOf(block: Block, page: string): Block | undefined {
  const next = blocksOf(page).find(({ start }) => start > block.end);
  if (next?.language !== 'text') return undefined;
  return page.slice(block.end, next.start).trim() === '```\n\n```text' ? next : undefined;
}

/** The page with the text of some blocks replaced. */
export function withTexts(page: string, texts: ReadonlyMap<Block, string>): string {
  const blocks = [...texts].sort(([a], [b]) => b.start - a.start);
  return blocks.reduce((text, [block, by]) => text.slice(0, block.start) + by + text.slice(block.end), page);
}
