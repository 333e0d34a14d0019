import { format } from 'node:util';
import { vi } from 'vitest';
import { type Block, blocksOf, outputOf, withTexts } from './blocks.ts';

/** A page with what its commands really print; `answer` is asked for every block of commands that shows an output. */
export async function answered(text: string, answer: (block: Block) => Promise<string>): Promise<string> {
  const texts = new Map<Block, string>();
  for (const block of blocksOf(text)) {
    const shown = block.language === 'sh' ? outputOf(block, text) : undefined;
    if (shown !== undefined) texts.set(shown, await answer(block));
  }
  if (texts.size === 0) throw new Error('The page shows no output');
  return withTexts(text, texts);
}

/** What a program prints while it is loaded. */
export async function printedBy(load: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((...words) => void lines.push(`${format(...words)}\n`));
  await load().finally(() => log.mockRestore());
  return lines.join('');
}
