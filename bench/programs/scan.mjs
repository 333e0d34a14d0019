// The scanner of Chancery alone, bundled beforehand: how many lines it proves without parsing them.
import { pathToFileURL } from 'node:url';
import { eachLine, tell } from './lines.mjs';

const { proves } = await import(pathToFileURL(process.argv[3]).href);

let lines = 0;
let accepted = 0;
eachLine(process.argv[2], (buffer, from, to) => {
  lines += 1;
  if (proves(buffer, from, to)) accepted += 1;
});
tell(lines, accepted);
