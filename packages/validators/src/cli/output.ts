import { terminalText } from '../report/escape.ts';
import type { Sink, Terminal } from './terminal.ts';

/** Long enough to be quick, short enough that nobody holds a whole report in memory. */
const pieceLength = 65_536;

/** Writes a text that comes in pieces, each after the one before was taken. */
export async function writeAll(sink: Sink, pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < pieceLength) continue;
    await sink.write(waiting);
    waiting = '';
  }
  if (waiting !== '') await sink.write(waiting);
}

/** Says a sentence on standard error. It may hold names and words that come from elsewhere. */
export async function tell({ errors }: Terminal, sentence: string): Promise<void> {
  // Where standard error is closed nobody is there to be told.
  await errors.write(`chancery: ${terminalText(sentence)}\n`).catch(() => {});
}
