/** Stands for a byte that may have any value. */
const any = -1;

/** How the first bytes of an input look where it is no UTF-8 text, longer marks before shorter ones. */
const marks: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['UTF-32, little-endian', 0xff, 0xfe, 0x00, 0x00],
  ['UTF-32, big-endian', 0x00, 0x00, 0xfe, 0xff],
  ['UTF-16, little-endian', 0xff, 0xfe],
  ['UTF-16, big-endian', 0xfe, 0xff],
  ['UTF-32, little-endian, without a mark', 0x7b, 0x00, 0x00, 0x00],
  ['UTF-32, little-endian, without a mark', 0x5b, 0x00, 0x00, 0x00],
  ['UTF-32, big-endian, without a mark', 0x00, 0x00, 0x00, 0x7b],
  ['UTF-32, big-endian, without a mark', 0x00, 0x00, 0x00, 0x5b],
  ['UTF-16, little-endian, without a mark', 0x7b, 0x00, any, 0x00],
  ['UTF-16, little-endian, without a mark', 0x5b, 0x00, any, 0x00],
  ['UTF-16, big-endian, without a mark', 0x00, 0x7b, 0x00, any],
  ['UTF-16, big-endian, without a mark', 0x00, 0x5b, 0x00, any],
  ['gzip', 0x1f, 0x8b],
  ['a zip archive, as files of Word and Excel are', 0x50, 0x4b, 0x03, 0x04],
  ['a file of an old Word or Excel', 0xd0, 0xcf, 0x11, 0xe0],
  ['Zstandard', 0x28, 0xb5, 0x2f, 0xfd],
  ['xz', 0xfd, 0x37, 0x7a, 0x58],
  ['bzip2', 0x42, 0x5a, 0x68],
];

/** How many bytes tell an encoding. */
export const markLength = 4;

/** The encoding of an input that is not UTF-8 by its first bytes; `undefined` where nothing speaks against UTF-8. */
export function otherEncoding(first: Uint8Array): string | undefined {
  return marks.find(([, ...bytes]) => bytes.every((byte, at) => byte === any || first[at] === byte))?.[0];
}
