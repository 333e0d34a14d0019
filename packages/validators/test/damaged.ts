import fc from 'fast-check';

const marks = [...',"{}[]:\\\n\r0é\ufeff\u0000\ud800'];
const junk = ['', '//', '/*', 'null', ...marks];

/** One of the texts, with a few characters taken out and others put in. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const cuts = fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom(...junk));
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(cuts, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => all.reduce(withCut, text));
}

function withCut(text: string, [place, length, put]: readonly [number, number, string]): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + length);
}
