import { cpus, totalmem } from 'node:os';
import { marked } from './marks.ts';
import { table } from './measure/figures.ts';
import { peers } from './peers/peers.ts';
import { typiaVersion } from './peers/typia.ts';
import { installed } from './peers/versions.ts';
import type { Answer } from './questions/question.ts';

/** The page of results: the figures for a reader in a hurry, how they were measured, and every chapter. */
export function resultsPage(answers: readonly Answer[], options: readonly string[]): string {
  const headlines = table(
    ['', 'measured'],
    answers.flatMap((answer) => answer.headlines),
  );
  const chapters = answers.map(({ title, text }) => `## ${title}\n\n${text}\n`);
  return [
    '# Results\n',
    `Written by \`npm run results\`${options.length > 0 ? ` with \`${options.join(' ')}\`` : ''}; how it is measured stands in [the README](README.md).\n`,
    ...(isGlance(options) ? ['With so little effort the figures are a glance, no measurement.\n'] : []),
    marked(aligned(headlines)),
    `${circumstances()}\n`,
    ...chapters,
  ].join('\n');
}

function circumstances(): string {
  const packages = [...new Set(peers.map(({ from }) => from))].filter(
    (from) => from !== 'typia' && !from.startsWith('@chancery/'),
  );
  const versions = packages.map((name) => `${name} ${installed(name)}`);
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${process.platform} ${process.arch}`;
  return [
    `Node ${process.versions.node} (V8 ${process.versions.v8}), ${machine}.`,
    `${versions.join(', ')}, typia ${typiaVersion()}, esbuild ${installed('esbuild')}, typescript ${installed('typescript')}.`,
  ].join('\n');
}

/** Figures stand to the left: they are sentences. */
function aligned(headlines: string): string {
  return headlines.replace('| --- | --: |', '|---|---|').replace('|  | measured |', '| | measured |');
}

function isGlance(options: readonly string[]): boolean {
  const effort = options.indexOf('--effort');
  return effort !== -1 && Number(options[effort + 1]) < 0.5;
}
