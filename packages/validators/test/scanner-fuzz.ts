// Holds the scanner against the slow path on very many lines, first on those that follow from lists of oddities, then by
// chance: `npm run scanner:fuzz -- --lines 5000000 --seed 1`. Ends with 1 where it proves a line of which the slow path has
// something to say.
import { parseArgs } from 'node:util';
import * as scanner from '../generated/scanner.ts';
import {
  changedEverywhere,
  coveringRecords,
  doubledEverywhere,
  lineOf,
  oddEverywhere,
} from './scanner-corpus.ts';
import { differences } from './scanner-differences.ts';
import { oddIdentifiers } from './scanner-identifiers.ts';
import { soundRecords } from './scanner-lines.ts';
import { firstUnsound, shown, type Unsound } from './scanner-oracle.ts';

const { values } = parseArgs({ options: { lines: { type: 'string' }, seed: { type: 'string' } } });
const lines = whole('lines', values.lines ?? '1000000');
const seed = whole('seed', values.seed ?? String(process.hrtime()[1] % 1_000_000));

console.log(`Seed ${seed}, ${lines} lines`);
const started = performance.now();
const records = soundRecords(300);
const covering = coveringRecords(records);
const systematic = [
  ...oddIdentifiers(),
  ...covering.flatMap((record) => [...changedEverywhere(lineOf(record))]),
  ...covering.flatMap((record) => doubledEverywhere(record)),
  ...oddEverywhere(covering),
];
tell(firstUnsound(scanner, systematic));
console.log(`${systematic.length} lines with oddities`);

const found = differences(scanner, records, { seed, lines }, (soFar) => {
  if (soFar.lines % 100_000 === 0) console.log(`${soFar.lines} lines, ${soFar.proven} of them proven`);
});
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${found.lines} lines, ${found.proven} of them proven, in ${seconds} seconds`);
tell(found.unsound);

function tell(unsound: Unsound | undefined): void {
  if (unsound === undefined) return;
  console.error(shown(unsound));
  process.exitCode = 1;
}

function whole(name: string, text: string): number {
  if (!/^[0-9]{1,9}$/u.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}
