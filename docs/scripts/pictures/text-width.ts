/** The width of characters in a wide sans serif, as a share of the size of the letters: other fonts need less. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|! ]/u, 0.33],
  [/[frt()/-]/u, 0.4],
  [/[mwMW]/u, 0.96],
  [/[A-Z&]/u, 0.73],
];
const widthOfOthers = 0.62;

/** How wide a text is at a size, about. */
export function widthOf(text: string, size: number): number {
  const shares = [...text].map((character) => shareOf(character));
  return size * shares.reduce((sum, share) => sum + share, 0);
}

/** A text in lines of a width; a word that is wider stands alone. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shareOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? widthOfOthers;
}
