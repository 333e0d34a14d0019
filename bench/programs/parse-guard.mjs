// JSON.parse of every line, then the guard of Chancery.
import { isAnyRecord } from '@chancery/schema/guard';
import { eachLine, tell } from './lines.mjs';

let lines = 0;
let accepted = 0;
eachLine(process.argv[2], (buffer, from, to) => {
  lines += 1;
  if (isAnyRecord(JSON.parse(buffer.utf8Slice(from, to)))) accepted += 1;
});
tell(lines, accepted);
