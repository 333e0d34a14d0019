/** Words as an enumeration in a sentence: `a, b or c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The second half of a sentence that names what was probably meant. */
export function didYouMean(suggestion: string): string {
  return `; "${suggestion}" was probably meant`;
}
