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

/** The same as bytes, half of them with one that is no UTF-8. */
export function damagedBytes(texts: readonly string[]): fc.Arbitrary<Buffer> {
  return fc.tuple(damaged(texts), fc.nat(), fc.boolean()).map(([text, at, isInvalid]) => {
    const bytes = Buffer.from(text, 'utf8');
    if (isInvalid) bytes[at % bytes.length] = 0xff;
    return bytes;
  });
}

function withCut(text: string, [place, length, put]: readonly [number, number, string]): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + length);
}
