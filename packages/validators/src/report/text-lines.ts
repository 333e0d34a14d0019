/** A text by its lines. A line ends with LF, CR LF or a lone CR, as it does for the places of findings. */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const end of text.matchAll(/\r\n|\n|\r/gu)) this.#starts.push(end.index + end[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** A line, counted from 1, without its end. */
  at(line: number): string {
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    // A look at the end alone: a line may have millions of characters.
    while (end > start && '\r\n'.includes(this.#text.charAt(end - 1))) end -= 1;
    return this.#text.slice(start, end);
  }
}

/** The lines of inputs by the name that findings give them, each input taken apart once. */
export function linesByFile(
  source: (file: string) => string | undefined,
): (file: string) => TextLines | undefined {
  const known = new Map<string, TextLines | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = source(file);
      known.set(file, text === undefined ? undefined : new TextLines(text));
    }
    return known.get(file);
  };
}
