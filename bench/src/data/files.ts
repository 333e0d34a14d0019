import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { synthesizeLines } from '@chancery/fixtures/synthetic';
import { randomFrom } from '../../../packages/schema/test/random.ts';
import { mutated } from './mutated.ts';
import type { Sample } from './records.ts';
import { type Style, styles } from './styles.ts';

/** A file of NDJSON, and what is in it. */
export interface DataFile {
  readonly style: Style | 'wrong';
  readonly path: string;
  readonly bytes: number;
  /** Records, the header not counted. */
  readonly records: number;
  /** How many records were changed in one place; some are valid all the same. */
  readonly changed: number;
}

/** About how many bytes the generator makes for one visit and all that belongs to it. */
const bytesOfVisit = 5200;

/** Writes records of the generator, header first, as Chancery writes them. */
export function writeDrawn(folder: string, megabytes: number, seed: number): DataFile {
  const path = join(folder, 'ours.ndjson');
  const writer = new Writer(path);
  const visits = Math.ceil((megabytes * 1e6) / bytesOfVisit);
  for (const line of synthesizeLines({ seed, visits })) writer.write(line);
  return { style: 'ours', path, changed: 0, ...writer.end() };
}

/** Writes the same records in another style, or `wrong`: one in a hundred changed in one place. */
export async function rewritten(
  drawn: DataFile,
  folder: string,
  style: DataFile['style'],
): Promise<DataFile> {
  const path = join(folder, `${style}.ndjson`);
  const writer = new Writer(path);
  const random = randomFrom(11);
  const write = styles[style === 'wrong' ? 'ours' : style]();
  let changed = 0;
  const input = await open(drawn.path);
  for await (const line of input.readLines()) {
    const record = JSON.parse(line) as Sample | { readonly type: 'dataset' };
    const isWrong = style === 'wrong' && record.type !== 'dataset' && random() < 0.01;
    if (isWrong) changed += 1;
    writer.write(`${write(isWrong ? mutated(record, random) : record)}\n`);
  }
  return { style, path, changed, ...writer.end() };
}

/** Writes a copy without the first line. */
export function withoutHeader(from: string, to: string): void {
  const [input, output] = [openSync(from, 'r'), openSync(to, 'w')];
  const buffer = Buffer.allocUnsafe(1 << 20);
  let start = -1;
  for (let size = readSync(input, buffer); size > 0; size = readSync(input, buffer)) {
    start = start === -1 ? buffer.indexOf(10) + 1 : 0;
    writeSync(output, buffer, start, size - start);
  }
  closeSync(input);
  closeSync(output);
}

class Writer {
  readonly #file: number;
  #pending = '';
  #lines = 0;
  #bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write(line: string): void {
    this.#pending += line;
    this.#lines += 1;
    if (this.#pending.length > 1 << 20) this.#flush();
  }

  end(): { readonly bytes: number; readonly records: number } {
    this.#flush();
    closeSync(this.#file);
    return { bytes: this.#bytes, records: this.#lines - 1 };
  }

  #flush(): void {
    this.#bytes += writeSync(this.#file, this.#pending);
    this.#pending = '';
  }
}
