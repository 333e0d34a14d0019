/** The lines of an input. */
export interface LineSource {
  /** A line, counted from 1, without its end; empty where there is none. */
  at(line: number): string;
}

/** A text by its lines. A line ends with LF, CR LF or a lone CR, as it does for the places of findings. */
export class TextLines implements LineSource {
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

/** The lines of inputs by the name that findings give them, each input asked for once. */
export function linesByFile(
  lines: (file: string) => LineSource | undefined,
): (file: string) => LineSource | undefined {
  const known = new Map<string, LineSource | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, lines(file));
    return known.get(file);
  };
}
