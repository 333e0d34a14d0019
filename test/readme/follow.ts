import { spawnSync } from 'node:child_process';
import { type Block, blocksOf, outputOf, withTexts } from './blocks.ts';
import { runCode, runCommands, writeOn } from './desk.ts';
import { isCode } from './pages.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Follows a page from its first block to its last, and returns it with what is really printed. Throws where a step fails. */
export async function followed(page: string, text: string, desk: string): Promise<string> {
  const texts = new Map<Block, string>();
  for (const [index, block] of blocksOf(text).entries()) {
    if (block.file !== '') writeOn(desk, block.file, block.text);
    if (!isCode(block) && block.language !== 'sh') continue;
    if (/\bpython3\b/u.test(block.text) && !hasPython) {
      console.warn(`${page}: there is no python3 here, so this was not run:\n${block.text}`);
      continue;
    }
    const printed = await outputFrom(block, index, desk);
    const shown = outputOf(block, text);
    if (shown !== undefined) texts.set(shown, printed);
    else if (printed !== '')
      throw new Error(`${page} does not show what this prints:\n${block.text}${printed}`);
  }
  return withTexts(text, texts);
}

/** Blocks that nothing would check: texts that no step prints, data and programs in other languages without a file name. */
export function unchecked(text: string): readonly string[] {
  const blocks = blocksOf(text);
  const shown = new Set(blocks.map((block) => isStep(block) && outputOf(block, text)?.start));
  return blocks
    .filter((block) => !isStep(block) && block.file === '' && !shown.has(block.start) && !isJson(block))
    .map(({ language, text: lines }) => `${language}: ${lines.slice(0, 60)}`);
}

function isStep(block: Block): boolean {
  return isCode(block) || block.language === 'sh';
}

/** Data that a page shows and does not use is read at least. */
function isJson({ language, text }: Block): boolean {
  if (language === 'json') JSON.parse(text);
  if (language === 'ndjson') for (const line of text.trim().split('\n')) JSON.parse(line);
  return language === 'json' || language === 'ndjson';
}

async function outputFrom(block: Block, index: number, desk: string): Promise<string> {
  if (block.language === 'sh') return outputOfCommands(block, desk);
  const { status, stdout, stderr } = await runCode(desk, `example-${index}`, block.text);
  if (status !== 0 || stderr !== '') throw new Error(`This fails:\n${block.text}${stderr}`);
  return stdout;
}

/** Findings are no failure: what they are is seen in the output. */
async function outputOfCommands({ text }: Block, desk: string): Promise<string> {
  const { status, stdout } = await runCommands(desk, text);
  if (status !== 0 && status !== 1) throw new Error(`This ends with ${status}:\n${text}${stdout}`);
  return stdout;
}
