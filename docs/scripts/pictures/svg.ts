/** A drawing: its size, what it shows in a few words and in full, and its parts. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly parts: readonly string[];
}

/** Colours for light and for dark surroundings. The drawing brings its own ground, so that it can be read on any. */
const style = `
    text { font-family: system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; fill: #1f2933; }
    .ground { fill: #ffffff; }
    .title { font-size: 20px; font-weight: 600; }
    .name { font-size: 15px; font-weight: 600; }
    .strong { font-weight: 600; }
    .small { font-size: 12px; }
    .faint { fill: #5b6773; }
    .gap { fill: #5b6773; font-style: italic; }
    .card { fill: #f7f8fa; stroke: #c3cad2; }
    .value { fill: #ffffff; stroke: #8a95a1; stroke-dasharray: 5 4; }
    .vague { fill: #f7f8fa; stroke: #8a95a1; stroke-dasharray: 6 4; }
    .day { fill: #eceff3; }
    .rule { stroke: #d8dde3; fill: none; }
    .line { stroke: #7b8794; fill: none; }
    .tip { fill: #7b8794; }
    .first { fill: #9a5b13; }
    .second { fill: #1f5f8b; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e4e7eb; }
      .ground { fill: #12171d; }
      .faint, .gap { fill: #9aa5b1; }
      .card { fill: #1a2129; stroke: #3b4651; }
      .value { fill: #12171d; stroke: #66727e; }
      .vague { fill: #1a2129; stroke: #66727e; }
      .day { fill: #232c36; }
      .rule { stroke: #323d48; }
      .line { stroke: #8a95a1; }
      .tip { fill: #8a95a1; }
      .first { fill: #e3a75a; }
      .second { fill: #7cb9e2; }
    }
  `;

/** The file of a drawing. */
export function svg({ width, height, title, description, parts }: Drawing): string {
  const [w, h] = [rounded(width), rounded(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="title description">
  <title id="title">${escaped(title)}</title>
  <desc id="description">${escaped(description)}</desc>
  <style>${style}</style>
  <defs>
    <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <path class="tip" d="M0 1 7 4 0 7z"/>
    </marker>
  </defs>
  <rect class="ground" width="${w}" height="${h}" rx="8"/>
${parts.map((part) => `  ${part}\n`).join('')}</svg>
`;
}

/** A line of text whose baseline begins at a point; \`anchor\` says which part of it stands there. */
export function text(
  [x, y]: readonly [number, number],
  words: string,
  classes = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const kind = classes === '' ? '' : ` class="${classes}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}"${kind}${end}>${escaped(words)}</text>`;
}

/** A box with a class, its corner first, then its size. */
export function box(classes: string, numbers: readonly [number, number, number, number], radius = 6): string {
  const [x, y, width, height] = numbers.map(rounded);
  return `<rect class="${classes}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}

/** A path with a class; with a tip at its end where it is an arrow. */
export function path(classes: string, d: string, hasTip = false): string {
  return `<path class="${classes}" d="${d}"${hasTip ? ' marker-end="url(#tip)"' : ''}/>`;
}

/** A number with at most one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
