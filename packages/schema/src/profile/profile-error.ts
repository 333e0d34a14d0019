/** A profile that cannot be: a field or word that does not exist, an extension that JSON Schema cannot describe. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

/** Throws a `ProfileError`. */
export function refuse(problem: string): never {
  throw new ProfileError(problem);
}

/** `; did you mean visitType?` where one of the known words is near, else nothing. */
export function meant(word: string, known: Iterable<string>): string {
  const near = [...known]
    .map((candidate) => ({ candidate, far: farness(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, candidate.length / 4))
    .sort((a, b) => a.far - b.far)[0];
  return near === undefined ? '' : `; did you mean ${near.candidate}?`;
}

/** How many letters must be put in, taken out or replaced to make one word the other. */
function farness(a: string, b: string): number {
  const first = Array.from({ length: b.length + 1 }, (_, index) => index);
  const last = [...a].reduce((above, letter, line) => {
    const row = [line + 1];
    for (let at = 0; at < b.length; at++) {
      const replaced = (above[at] ?? 0) + (letter === b[at] ? 0 : 1);
      row.push(Math.min(replaced, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
    return row;
  }, first);
  return last[b.length] ?? 0;
}
