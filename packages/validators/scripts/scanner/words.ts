/** How words are told apart that begin at `at`. */
interface Switch {
  readonly at: string;
  /** What stands behind each of them, and is compared as well. */
  readonly mark: string;
  /** What is written for a word that was recognised. */
  readonly found: (word: string) => string;
  /** What is written where none was; it returns. */
  readonly otherwise: string;
  /** Whether what is written for a word returns. */
  readonly returns: boolean;
  /** Whether a word counts as recognised before every byte of it was compared. */
  readonly isGuess?: boolean;
}

/** The text of a switch over words: by the byte that tells most of them apart, down to one word, of which every byte is compared. */
export function switchOver(words: readonly string[], how: Switch): string {
  const { at, mark, found, otherwise, returns, isGuess = false } = how;
  const [only] = words;
  if (words.length === 1 && only !== undefined)
    return isGuess ? found(only) : `if (${differs(only + mark, at)}) ${otherwise}\n${found(only)}`;
  const marked = words.map((word) => word + mark);
  const place = bestPlace(marked);
  const cases = [...groupedBy(words, mark, place)].map(
    ([letter, group]) => `case ${code(letter)}: {\n${switchOver(group, how)}${returns ? '' : '\nbreak;'}\n}`,
  );
  return `switch (b[${plus(at, place)}]) {\n${cases.join('\n')}\ndefault:\n${otherwise}\n}`;
}

function groupedBy(
  words: readonly string[],
  mark: string,
  place: number,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letter = (word + mark).charAt(place);
    groups.set(letter, [...(groups.get(letter) ?? []), word]);
  }
  return groups;
}

/** The first place at which as many words as possible differ; all words reach it. */
function bestPlace(words: readonly string[]): number {
  const shortest = Math.min(...words.map(({ length }) => length));
  const places = Array.from({ length: shortest }, (_, place) => place);
  const counts = places.map((place) => groupedBy(words, '', place).size);
  return counts.indexOf(Math.max(...counts));
}

/** A condition that holds where other bytes than these stand, four of them looked at in one step. */
function differs(text: string, at: string): string {
  const parts =
    text.length < 4
      ? Array.from(text, (letter, place) => `b[${plus(at, place)}] !== ${code(letter)}`)
      : foursOf(text).map(({ place, four }) => `view.getInt32(${plus(at, place)}, true) !== ${four}`);
  return parts.join(' || ');
}

/** The bytes of a text in groups of four, each as one number; the last group reaches back over the one before it. */
export function foursOf(text: string): readonly { readonly place: number; readonly four: string }[] {
  return Array.from({ length: Math.ceil(text.length / 4) }, (_, index) => {
    const place = Math.min(4 * index, text.length - 4);
    return { place, four: four(text.slice(place, place + 4)) };
  });
}

function four(letters: string): string {
  const bytes = Array.from(letters, (letter) => letter.charCodeAt(0));
  const number = bytes.reduceRight((sum, byte) => (sum << 8) | byte, 0);
  return `0x${number.toString(16)}`;
}

function plus(at: string, place: number): string {
  return place === 0 ? at : `${at} + ${place}`;
}

function code(letter: string): string {
  return `0x${letter.charCodeAt(0).toString(16)}`;
}
