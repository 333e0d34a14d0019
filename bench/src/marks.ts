const [begin, end] = ['<!-- figures -->', '<!-- /figures -->'];

/** A table between marks, by which other pages find it. */
export function marked(figures: string): string {
  return `${begin}\n\n${figures}\n\n${end}\n`;
}

/** The figures of a page, between the marks; empty where there are none. */
export function figuresIn(page: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  return from === -1 || to === -1 ? '' : page.slice(from + begin.length, to);
}

/** A page with other figures between its marks. */
export function withFigures(page: string, figures: string): string {
  return page.replace(`${begin}${figuresIn(page)}${end}`, () => `${begin}${figures}${end}`);
}
