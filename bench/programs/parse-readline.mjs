// JSON.parse of every line that node:readline gives.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { tell } from './lines.mjs';

let lines = 0;
let accepted = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  lines += 1;
  if (typeof JSON.parse(line) === 'object') accepted += 1;
}
tell(lines, accepted);
