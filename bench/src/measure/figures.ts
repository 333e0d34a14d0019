/** A ratio over all rounds: its median, and between what most rounds lay. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The number in the middle. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which that share lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = 0, above = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** How many times faster the second is than the first, round by round. */
export function ratioOf(slower: readonly number[], faster: readonly number[]): Ratio {
  const ratios = slower.map((time, round) => time / (faster[round] ?? Number.NaN));
  return { median: median(ratios), low: quantile(ratios, 0.1), high: quantile(ratios, 0.9) };
}

/** A number with three digits that count. */
export function short(number: number): string {
  if (!Number.isFinite(number)) return '–';
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return number.toFixed(digits).replace(/\B(?=(?:[0-9]{3})+$)/gu, number >= 1000 ? ',' : '');
}

/** A ratio in words for a table. */
export function spread({ median: middle, low, high }: Ratio): string {
  return `${short(middle)} (${short(low)}–${short(high)})`;
}

/** A table in Markdown; the first column holds words, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}
