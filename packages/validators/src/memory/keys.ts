/** How a key is turned into 32 bits. Keys that come out alike are told apart by their bytes. */
export type Hash = (bytes: Uint8Array, length: number) => number;

/** Writes texts as bytes, one or three for each of their code units: no two texts come out alike. */
export class KeyWriter {
  bytes = new Uint8Array(512);
  length = 0;

  write(text: string): void {
    if (3 * text.length > this.bytes.length) this.bytes = new Uint8Array(6 * text.length);
    const { bytes } = this;
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) bytes[length++] = unit;
      else {
        bytes[length++] = 0x80 | (unit >>> 14);
        bytes[length++] = 0x80 | ((unit >>> 7) & 0x7f);
        bytes[length++] = 0x80 | (unit & 0x7f);
      }
    }
    this.length = length;
  }
}

/** The text that was written as these bytes. */
export function keyText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else {
      const unit =
        ((byte & 0x03) << 14) | (((bytes[at + 1] ?? 0) & 0x7f) << 7) | ((bytes[at + 2] ?? 0) & 0x7f);
      text += String.fromCharCode(unit);
      at += 2;
    }
  }
  return text;
}

/** FNV-1a from a start that nobody knows beforehand, so that nobody can choose texts that come out alike. */
export function scattered(): Hash {
  const seed = Math.floor(Math.random() * 2 ** 32);
  return (bytes, length) => {
    let hash = seed;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    return hash ^ (hash >>> 15);
  };
}
