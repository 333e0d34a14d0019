// JSON.parse of every line: the measure of all others.
import { eachLine, tell } from './lines.mjs';

let lines = 0;
let accepted = 0;
eachLine(process.argv[2], (buffer, from, to) => {
  lines += 1;
  if (typeof JSON.parse(buffer.utf8Slice(from, to)) === 'object') accepted += 1;
});
tell(lines, accepted);
